import type { IncomingMessage, ServerResponse } from 'node:http';

export type Next = (error?: unknown) => void;

/**
 * One step of a request on its way to its answer: it answers itself, or lets the next one do. Steps know Node's own
 * requests alone, so that questions pass them without Express, and Express takes them as they are.
 */
export type Step = (request: IncomingMessage, response: ServerResponse, next: Next) => void | Promise<void>;

/** Takes requests through steps; what one of them throws or hands on is given to `fail`. */
export function inSteps(
  steps: readonly Step[],
  fail: (error: unknown, response: ServerResponse) => void,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const failed = (error: unknown) => fail(error, response);
    const goOn = (at: number): void => {
      try {
        const done = steps[at]?.(request, response, (error) => (error === undefined ? goOn(at + 1) : failed(error)));
        done?.catch(failed);
      } catch (error) {
        failed(error);
      }
    };
    goOn(0);
  };
}

/** The path of an address, without what follows `?`. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

/** What follows the path of an address, `?` included; empty where nothing does. */
export function searchOf({ url = '/' }: IncomingMessage): string {
  const begin = url.indexOf('?');
  return begin < 0 ? '' : url.slice(begin);
}

export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  const text = JSON.stringify(value);
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(text);
}
