import type { ServerResponse } from 'node:http';
import type { FindHolder, Holder } from '../../domain/access.ts';
import type { Logger } from '../logger.ts';
import { answerJson, type Step, searchOf } from '../steps.ts';

const BEARER = /^Bearer +(\S+) *$/iu;
/** Meant as one, whatever follows. */
const MEANT = /^Bearer +\S/iu;
/** Longer than any of ours: not worth hashing. */
const LONGEST = 200;
/** Names under which clients put a token into an address. */
const IN_ADDRESS = ['token', 'access_token', 'auth_token', 'api_key', 'apikey', 'authorization', 'bearer'];

/**
 * Finds out who asks, before the body is read. Without a token anybody may ask; one that is not known is refused, so that
 * nobody takes an answer to the public for their own. Other schemes than Bearer are not ours to judge.
 */
export function authenticate(findHolder: FindHolder, logger: Logger): Step {
  return async (request, response, next) => {
    const named = namesIn(searchOf(request)).find((name) => IN_ADDRESS.includes(name.toLowerCase()));
    if (named !== undefined) {
      refuse(
        response,
        400,
        `"${named}" in the address: addresses end up in logs, so a token is taken only as a header`,
      );
      return;
    }
    const { authorization = '' } = request.headers;
    const token = BEARER.exec(authorization)?.[1];
    if (!MEANT.test(authorization)) {
      next();
      return;
    }
    const holder = token === undefined || token.length > LONGEST ? null : await findHolder(token);
    if (!holder) {
      logger.warn(
        { audit: 'unknown-token', from: request.socket.remoteAddress },
        'A token that nobody holds was refused',
      );
      refuse(response, 401, 'The token is not known, was revoked or has expired');
      return;
    }
    holders.set(response, holder);
    next();
  };
}

/** The names of what follows the path of an address, those of lists (`token[]=x`) without their brackets. */
function namesIn(search: string): string[] {
  return search === '' ? [] : [...new URLSearchParams(search).keys()].map((name) => name.replace(/\[.*$/u, ''));
}

/** Whose token each request bears, by its response. */
const holders = new WeakMap<ServerResponse, Holder>();

/** Whose token the request bears; null for the public. */
export function holderOf(response: ServerResponse): Holder | null {
  return holders.get(response) ?? null;
}

/** Answers in the form of GraphQL, with the code UNAUTHENTICATED. */
export function refuse(response: ServerResponse, status: number, message: string): void {
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  answerJson(response, status, { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
}
