import type { ServerResponse } from 'node:http';
import type { Request, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { holderOf } from '../access/authenticate.ts';
import { answerJson, type Step } from '../steps.ts';

/**
 * So many questions a minute may one client ask: a token, else an address (of IPv6 its network, which is one client's).
 * More is answered with 429 and `Retry-After`. All requests count, also those that were refused.
 */
export function limitRate(perMinute: number): Step {
  const limit = rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // What it would check is about settings of Express.
    validate: false,
    keyGenerator: (request, response) => {
      const holder = holderOf(response);
      return holder ? `token ${holder.name}` : ipKeyGenerator(request.socket.remoteAddress ?? '');
    },
    handler: (_request, response) => refuseMore(response, perMinute),
  });
  return async (request, response, next) => {
    // All that it needs of Express.
    const append = (name: string, value: string) => response.appendHeader(name, value);
    await limit(request as Request, Object.assign(response, { append }) as unknown as Response, next);
  };
}

/**
 * So many tokens that nobody holds may one address try a minute, before they are looked up. Those that are held do not
 * count: they are counted by `limitRate`, each by itself.
 */
export function limitGuesses(perMinute: number): Step {
  const limit = rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: false,
    legacyHeaders: false,
    validate: false,
    skip: ({ headers }) => headers.authorization === undefined,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request, response) => response.statusCode !== 401,
    keyGenerator: ({ socket }) => ipKeyGenerator(socket.remoteAddress ?? ''),
    handler: (_request, response) => refuseMore(response, perMinute),
  });
  return async (request, response, next) => {
    await limit(request as Request, response as Response, next);
  };
}

function refuseMore(response: ServerResponse, perMinute: number): void {
  const message = `More than ${perMinute} questions in a minute: wait as long as the header Retry-After says`;
  if (!response.hasHeader('Retry-After')) response.setHeader('Retry-After', '60');
  answerJson(response, 429, { errors: [{ message, extensions: { code: 'TOO_MANY_REQUESTS' } }] });
}

/**
 * So many questions may be under way at once, whoever asks; more are answered with 503 and `Retry-After` at once, so that
 * those under way get done.
 */
export function limitCrowd(most: number): Step {
  let underWay = 0;
  return (_request, response, next) => {
    if (underWay >= most) {
      const message = 'Too many questions are being answered just now: ask again in a moment';
      response.setHeader('Retry-After', '1');
      answerJson(response, 503, { errors: [{ message, extensions: { code: 'OVERLOADED' } }] });
      return;
    }
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    next();
  };
}
