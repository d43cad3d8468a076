import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import express, { type Express, Router } from 'express';
import type { FindHolder } from '../domain/access.ts';
import { ConfigurationError } from '../domain/errors.ts';
import type { Exporter } from '../domain/exports.ts';
import type { Reconciler } from '../domain/reconciliation.ts';
import type { Desk } from '../editing/desk.ts';
import type { GraphReader } from '../graph/reader.ts';
import { authenticate, holderOf } from './access/authenticate.ts';
import { readBody } from './access/body.ts';
import { onlyHolders, onlyOperators } from './access/gate.ts';
import { onlyKnownHosts } from './access/host.ts';
import { createApollo } from './apollo.ts';
import { bookmarksOf, takeBookmarks } from './bookmarks.ts';
import { type Context, createContext } from './context.ts';
import { explorerRoutes } from './explorer/routes.ts';
import { exportRoutes } from './exports.ts';
import { graphiqlRoutes } from './graphiql/routes.ts';
import { securityHeaders } from './headers.ts';
import { healthRoutes } from './health.ts';
import { answerBadBody, answerFailure, answerNotFound, type StaticRoute, staticRouter } from './http.ts';
import { limitCrowd, limitGuesses, limitRate } from './limits/rate.ts';
import { limitReading } from './limits/reading.ts';
import type { Logger } from './logger.ts';
import { createMetrics, type Metrics, metricsRoutes } from './metrics.ts';
import { answerQuestions } from './questions.ts';
import { reconcileRoutes } from './reconcile/routes.ts';
import { ofRequest, requestIdOf, requestIds } from './request-log.ts';
import { inSteps, type Step } from './steps.ts';
import { onlyTrusted, type TrustedDocuments } from './trusted.ts';

export { SCHEMA_FILE } from './apollo.ts';

/** How far the server is open. What is left out is as on the loopback: open. */
export interface Guards {
  /** Even who only asks needs a token. */
  readonly holdersOnly?: boolean;
  /** Questions a minute for each client; left out, as many as it likes. */
  readonly ratePerMinute?: number;
  /** May clients ask what the schema holds? Default: yes. */
  readonly introspection?: boolean;
  /** Nothing else may be asked. */
  readonly trusted?: TrustedDocuments;
  /** By these names alone may it be asked, and by those of this machine; left out, by any. */
  readonly hosts?: readonly string[];
}

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
  /** What hands the graph on; without it, `/export` is not there. */
  readonly exporter?: Exporter;
  /** What matches lists with the graph; without it, `/reconcile` is not there. */
  readonly reconciler?: Reconciler;
  /** Where the built Explorer lies; without it, `/` leads to GraphiQL. */
  readonly explorer?: URL;
  readonly guards?: Guards;
  readonly metrics?: Metrics;
  /** Where the last write of this process left the database. */
  readonly bookmarks?: () => readonly string[];
  /** A query is compiled when it comes for the so-manieth time; `COMPILE_FROM` unless told. */
  readonly compileFrom?: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`, without a path. */
  readonly url: string;
  /** Answers what is running, for twelve seconds at most, and refuses what is new. */
  stop(): Promise<void>;
}

/** Whoever sends its headers or its body drop by drop is sent away. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 };
const MAX_CONNECTIONS = 1_000;
/** Four times the connections to the database: a question waits for one no longer than a moment. */
const MAX_QUESTIONS = 200;
/** Each batch of a list holds as much as many questions. */
const MAX_BATCHES = 20;

/**
 * Serves the Explorer at `/`, `/graphql`, `/graphiql`, `/export/<format>`, `/reconcile`, `/health/live`, `/health/ready` and `/metrics`.
 * Error: CONFIGURATION where the port is taken or may not be used.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, logger } = options;
  const metrics = options.metrics ?? createMetrics();
  const http = createServer(PATIENCE);
  http.maxConnections = MAX_CONNECTIONS;
  const introspection = options.guards?.introspection ?? true;
  const apollo = createApollo({ http, logger, metrics, introspection, compileFrom: options.compileFrom });
  await apollo.start();
  const hosts = options.guards?.hosts;
  const first: Step[] = [requestIds(logger), metrics.requests, securityHeaders(), limitReading()];
  if (hosts) first.push(onlyKnownHosts(hosts));
  const ask = questionsOf(options, first, apollo);
  const others = othersOf(options, first, metrics);
  http.on('request', (request, response) => (QUESTIONS.test(request.url ?? '') ? ask : others)(request, response));
  const url = await listen(http, host, port);
  return { url, stop: () => apollo.stop() };
}

const QUESTIONS = /^\/graphql(?:[/?]|$)/iu;

/** What questions pass: no Express, which would cost more than the rest of the way. */
function questionsOf(options: ServerOptions, first: readonly Step[], apollo: ApolloServer<Context>): RequestListener {
  const last = answerQuestions(apollo, (response) => contextOf(response, options), options.bookmarks);
  return inSteps([...first, ...guardsOf(options), last], (error, response) =>
    answerFailure(error, response, options.logger),
  );
}

/** All the rest: files, figures, exports. */
function othersOf(options: ServerOptions, first: readonly Step[], metrics: Metrics): Express {
  const { reader, logger, findHolder = nobody, staticRoutes = [], explorer = NOWHERE } = options;
  const app = express().disable('x-powered-by').disable('etag');
  app.use(...first);
  app.use(beside(options));
  app.use('/metrics', onlyOperators(findHolder, logger));
  app.use(healthRoutes(reader, logger), metricsRoutes(metrics), graphiqlRoutes(), staticRouter(staticRoutes));
  app.use(explorerRoutes(explorer));
  return app.use(answerNotFound, answerBadBody(logger));
}

const NOWHERE = new URL('nowhere/', import.meta.url);
const nobody: FindHolder = async () => null;

/** In this order: who asks, may they, how often, and only then is the body read. */
function guardsOf(options: ServerOptions): Step[] {
  const { guards = {} } = options;
  return [
    ...doorOf(options),
    limitCrowd(MAX_QUESTIONS),
    takeBookmarks,
    readBody,
    ...(guards.trusted === undefined ? [] : [onlyTrusted(guards.trusted)]),
  ];
}

/** Who may ask at all, and how often. */
function doorOf({ findHolder = nobody, logger, guards = {} }: ServerOptions): Step[] {
  const { ratePerMinute } = guards;
  return [
    ...(ratePerMinute === undefined ? [] : [limitGuesses(ratePerMinute)]),
    authenticate(findHolder, logger),
    ...(ratePerMinute === undefined ? [] : [limitRate(ratePerMinute)]),
    ...(guards.holdersOnly === true ? [onlyHolders] : []),
  ];
}

/** What reads beside GraphQL, behind the same door; nothing where only trusted documents may be asked. */
function beside(options: ServerOptions): Router {
  const router = Router();
  const { exporter, reconciler, guards = {}, logger } = options;
  if (guards.trusted !== undefined) return router;
  if (exporter) router.use('/export', ...doorOf(options)).use(exportRoutes(exporter, logger));
  const door = [...doorOf(options), limitCrowd(MAX_BATCHES)];
  if (reconciler) router.use(reconcileRoutes({ reconciler, logger, door, ...openness(options) }));
  return router;
}

function openness({ host, guards = {} }: ServerOptions) {
  const needsToken = guards.holdersOnly === true;
  return { needsToken, everybody: !needsToken && !/^(?:localhost|127\.|::1$)/u.test(host) };
}

function contextOf(response: ServerResponse, { reader, desk, logger }: ServerOptions) {
  const requestId = requestIdOf(response);
  return createContext({
    reader: reader.until(goneSignal(response), bookmarksOf(response)),
    desk: desk ?? null,
    logger: ofRequest(logger, requestId),
    requestId,
    holder: holderOf(response),
  });
}

/** Aborted when the client leaves before it has its answer. */
function goneSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
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
