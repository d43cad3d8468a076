import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { Context } from './context.ts';
import { createErrorsPlugin, createFormatError } from './errors.ts';
import { createExecutor } from './execution/executor.ts';
import { gatewayOf } from './execution/gateway.ts';
import { createLimitsPlugin } from './limits/plugin.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import { createOldStatusPlugin } from './old-status.ts';
import { resolvers } from './resolvers/index.ts';

/** Twenty times the largest example. It stops floods of aliases and fields while they are parsed. */
const MAX_TOKENS = 4_000;
/** Longer than the longest question may take (`READ_LIMITS` of the reader). */
const GRACE_MS = 12_000;

export const SCHEMA_FILE = new URL('../../schema.graphql', import.meta.url);

export interface ApolloOptions {
  readonly http: Server;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** May clients ask what the schema holds, and are they told "Did you mean …"? */
  readonly introspection: boolean;
  /** A query is compiled when it comes for the so-manieth time. */
  readonly compileFrom: number | undefined;
}

export function createApollo(options: ApolloOptions): ApolloServer<Context> {
  const { http, logger, metrics, introspection, compileFrom } = options;
  const schema = makeExecutableSchema({ typeDefs: readFileSync(SCHEMA_FILE, 'utf8'), resolvers });
  return new ApolloServer<Context>({
    gateway: gatewayOf(schema, createExecutor(schema, compileFrom)),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    // Documents by their hash, in Apollo's own bounded store: who sends the same ones again need not carry them.
    persistedQueries: {},
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: 10_000,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: createFormatError(logger),
    logger: toApolloLogger(logger),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every field of the schema, also those without a resolver, for hints that we do not give.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: GRACE_MS }),
      createLimitsPlugin(),
      createErrorsPlugin(metrics),
      createOldStatusPlugin(),
    ],
  });
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
