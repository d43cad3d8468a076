import { Router } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { pathOf, type Step } from './steps.ts';

/** What the server counts, for Prometheus. Labels have few values: never a text of a client. */
export interface Metrics {
  readonly registry: Registry;
  /** One Cypher statement: its file's name and how it ended. */
  statement(name: string, outcome: 'done' | 'failed', seconds: number): void;
  /** One error of an answer, by its code. */
  error(code: string): void;
  /** Counts requests by route, method and status, and how long they took. */
  readonly requests: Step;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Other paths are one: whoever asks for nonsense must not fill our memory with its names. */
const ROUTES = ['/', '/graphql', '/graphiql', '/health/live', '/health/ready', '/metrics'];
const METHODS = ['GET', 'POST', 'HEAD', 'OPTIONS'];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const took = new Histogram({
    name: 'whomet_http_request_seconds',
    help: 'Requests by route, method and status',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: SECONDS,
    registers,
  });
  const open = new Gauge({ name: 'whomet_http_requests_open', help: 'Requests that are being answered', registers });
  const asked = new Histogram({
    name: 'whomet_cypher_seconds',
    help: 'Cypher statements of questions, by file and outcome',
    labelNames: ['statement', 'outcome'] as const,
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'whomet_graphql_errors_total',
    help: 'Errors in answers, by code',
    labelNames: ['code'] as const,
    registers,
  });
  return {
    registry,
    statement: (statement, outcome, seconds) => asked.observe({ statement, outcome }, seconds),
    error: (code) => errors.inc({ code }),
    requests: (request, response, next) => {
      const began = performance.now();
      const route = oneOf(ROUTES, pathOf(request));
      const method = oneOf(METHODS, request.method);
      open.inc();
      response.once('close', () => {
        open.dec();
        took.observe({ route, method, status: response.statusCode }, (performance.now() - began) / 1000);
      });
      next();
    },
  };
}

function oneOf(known: readonly string[], word: string | undefined): string {
  return word !== undefined && known.includes(word) ? word : 'other';
}

/** `/metrics`, as text for Prometheus. */
export function metricsRoutes({ registry }: Metrics): Router {
  const router = Router();
  router.get('/metrics', async (_request, response) => {
    response.set('Content-Type', registry.contentType).send(await registry.metrics());
  });
  return router;
}
