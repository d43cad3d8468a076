import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Logger } from './logger.ts';
import { pathOf, type Step } from './steps.ts';

/** An id that a proxy has given; others are not taken over into our log. */
const GIVEN = /^[\w.:-]{1,64}$/u;
const ids = new WeakMap<ServerResponse, string>();

/**
 * Gives each request an id (that of a proxy before us, `X-Request-Id`, else a new one), answers it as a header, and
 * leaves a line at level debug when the answer is sent. Neither addresses' queries nor headers nor bodies are logged.
 */
export function requestIds(logger: Logger): Step {
  return (request, response, next) => {
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && GIVEN.test(given) ? given : randomUUID();
    ids.set(response, requestId);
    response.setHeader('X-Request-Id', requestId);
    const began = performance.now();
    const { method } = request;
    const path = pathOf(request);
    response.once('close', () => {
      const ms = Math.round(performance.now() - began);
      const facts = { requestId, method, path, status: response.statusCode, ms, whole: response.writableFinished };
      logger.debug?.(facts, `${method} ${path}`);
    });
    next();
  };
}

export function requestIdOf(response: ServerResponse): string {
  return ids.get(response) ?? '';
}

/** A logger whose lines all bear the id of a request. */
export function ofRequest(logger: Logger, requestId: string): Logger {
  const debug = logger.debug;
  return {
    ...(debug && { debug: (facts: object, message: string) => debug.call(logger, { requestId, ...facts }, message) }),
    info: (facts, message) => logger.info({ requestId, ...facts }, message),
    warn: (facts, message) => logger.warn({ requestId, ...facts }, message),
    error: (facts, message) => logger.error({ requestId, ...facts }, message),
  };
}
