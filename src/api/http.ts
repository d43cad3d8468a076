import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type ErrorRequestHandler, type RequestHandler, Router } from 'express';
import { WhometError } from '../domain/errors.ts';
import type { Logger } from './logger.ts';
import { answerJson } from './steps.ts';

/** One file that the server hands out. */
export interface StaticRoute {
  /** Where: `/browser/guide.html`. */
  readonly path: string;
  readonly file: URL;
  /** As HTTP says it: `text/html; charset=utf-8`. */
  readonly type: string;
  /** May pages of other hosts load it? Neo4j Browser does so with its guide and style. */
  readonly shared?: boolean;
}

/** The guide and the style that Neo4j Browser loads from us; `folder` is `cypher/browser/`. */
export function browserRoutes(folder: URL): readonly StaticRoute[] {
  return [
    {
      path: '/browser/guide.html',
      file: new URL('guide.html', folder),
      type: 'text/html; charset=utf-8',
      shared: true,
    },
    {
      path: '/browser/whomet.grass',
      file: new URL('whomet.grass', folder),
      type: 'text/plain; charset=utf-8',
      shared: true,
    },
  ];
}

export function staticRouter(routes: readonly StaticRoute[]): Router {
  const router = Router();
  for (const { path, file, type, shared } of routes) {
    if (shared) router.options(path, answerPreflight);
    router.get(path, (_request, response) => {
      if (shared) response.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
      response.setHeader('Content-Type', type);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.sendFile(fileURLToPath(file), { dotfiles: 'allow' });
    });
  }
  return router;
}

/** Neo4j Browser asks for the guide with headers of its own (about caching and tracing), so the question comes first whether it may. */
const answerPreflight: RequestHandler = (_request, response) => {
  response.set({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' });
  response.status(204).end();
};

export const answerNotFound: RequestHandler = (request, response) => {
  const message = `Nothing is at "${request.path}": ask /graphql, or try /graphiql`;
  response.status(404).json({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
};

/** What was refused on the way, such as a body that is too large, as JSON; Express would answer HTML with a stack. */
export function answerBadBody(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => answerFailure(error, response, logger);
}

export function answerFailure(error: unknown, response: ServerResponse, logger: Logger): void {
  if (isAway(error) && !response.headersSent) {
    answerJson(response, 503, { errors: [{ message: error.message, extensions: { code: error.code } }] });
    return;
  }
  const status = statusOf(error);
  if (status >= 500) logger.error({ err: error }, 'A request failed unexpectedly');
  if (response.headersSent) {
    response.end();
    return;
  }
  const message = status >= 500 ? 'Something went wrong on our side' : sentenceOf(status);
  const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
  answerJson(response, status, { errors: [{ message, extensions: { code } }] });
}

/** The database is away or too slow, which its readers say without telling where it is. */
function isAway(error: unknown): error is WhometError {
  return error instanceof WhometError && ['DATABASE_UNAVAILABLE', 'QUERY_TIMED_OUT'].includes(error.code);
}

function statusOf(error: unknown): number {
  const status = error !== null && typeof error === 'object' && 'status' in error ? error.status : 500;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

function sentenceOf(status: number): string {
  if (status === 413) return 'The body is larger than 100 kB (that of an editor: 3 MB)';
  if (status === 415) return 'The body is in a character set or encoding that is not understood';
  return status === 404 ? 'The file is not there' : 'The body is not JSON';
}
