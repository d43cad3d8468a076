import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { FindHolder } from '../domain/access.ts';
import { ConfigurationError } from '../domain/errors.ts';
import type { Desk } from '../editing/desk.ts';
import type { GraphReader } from '../graph/reader.ts';
import { authenticate, holderOf } from './access/authenticate.ts';
import { readBody } from './access/body.ts';
import { type Context, createContext } from './context.ts';
import { createFormatError } from './errors.ts';
import { explorerRoutes } from './explorer/routes.ts';
import { graphiqlRoutes } from './graphiql/routes.ts';
import { healthRoutes } from './health.ts';
import { answerBadBody, answerNotFound, type StaticRoute, staticRouter } from './http.ts';
import { createLimitsPlugin } from './limits/plugin.ts';
import type { Logger } from './logger.ts';
import { resolvers } from './resolvers/index.ts';

export interface ServerOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly reader: GraphReader;
  readonly logger: Logger;
  /** What editors and reviewers work at; without it the server only answers. */
  readonly desk?: Desk;
  /** Whose a token is; without it nobody holds one. */
  readonly findHolder?: FindHolder;
  /** Further files to serve, such as the guide for Neo4j Browser (`browserRoutes`). */
  readonly staticRoutes?: readonly StaticRoute[];
  /** Where the built Explorer lies; without it, `/` leads to GraphiQL. */
  readonly explorer?: URL;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`, without a path. */
  readonly url: string;
  /** Answers what is running, for ten seconds at most, and refuses what is new. */
  stop(): Promise<void>;
}

/** Twenty times the largest example. It stops floods of aliases and fields while they are parsed. */
const MAX_TOKENS = 4_000;
const GRACE_MS = 10_000;

export const SCHEMA_FILE = new URL('../../schema.graphql', import.meta.url);

/**
 * Serves the Explorer at `/`, `/graphql`, `/graphiql`, `/health/live` and `/health/ready`.
 * Error: CONFIGURATION where the port is taken or may not be used.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    host,
    port,
    reader,
    logger,
    desk = null,
    findHolder = nobody,
    staticRoutes = [],
    explorer = NOWHERE,
  } = options;
  const app = express().disable('x-powered-by').disable('etag');
  const http = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, app);
  const apollo = createApollo(http, logger);
  await apollo.start();
  app.use(
    '/graphql',
    authenticate(findHolder, logger),
    readBody,
    expressMiddleware(apollo, {
      context: async ({ res }) => createContext({ reader, desk, logger, holder: holderOf(res) }),
    }),
  );
  app.use(healthRoutes(reader, logger), graphiqlRoutes(), staticRouter(staticRoutes), explorerRoutes(explorer));
  app.use(answerNotFound, answerBadBody(logger));
  const url = await listen(http, host, port);
  return { url, stop: () => apollo.stop() };
}

const NOWHERE = new URL('nowhere/', import.meta.url);
const nobody: FindHolder = async () => null;

function createApollo(http: Server, logger: Logger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: readFileSync(SCHEMA_FILE, 'utf8'),
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: 10_000,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: createFormatError(logger),
    logger: toApolloLogger(logger),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: GRACE_MS }),
      createLimitsPlugin(),
    ],
  });
}

function listen(http: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(told(error, host, port)));
    http.listen(port, host, () => {
      const { port: bound } = http.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${bound}`);
    });
  });
}

function told(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const hint = 'set the variable PORT to another one';
  if (error.code === 'EADDRINUSE') {
    return new ConfigurationError(`Port ${port} of "${host}" is taken: ${hint}`, { cause: error });
  }
  if (error.code === 'EACCES') {
    return new ConfigurationError(`Port ${port} of "${host}" may not be used: ${hint}`, { cause: error });
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new ConfigurationError(`"${host}" is no address of this machine: change the variable HOST`, {
      cause: error,
    });
  }
  return error;
}

function toApolloLogger(logger: Logger) {
  const silent = () => undefined;
  return {
    debug: silent,
    info: silent,
    warn: (message?: string) => logger.warn({}, message ?? ''),
    error: (message?: string) => logger.error({}, message ?? ''),
  };
}
