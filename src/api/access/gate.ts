import type { FindHolder } from '../../domain/access.ts';
import type { Logger } from '../logger.ts';
import type { Step } from '../steps.ts';
import { authenticate, holderOf, refuse } from './authenticate.ts';

/** Lets holders of a token in, of any role, and nobody else: for servers that are not for the public. */
export const onlyHolders: Step = (_request, response, next) => {
  if (holderOf(response)) next();
  else refuse(response, 401, 'This server is not open to the public: send a token as Authorization: Bearer <token>');
};

/**
 * Figures on the server itself are for this machine, and for holders of a token from elsewhere. A proxy on this machine
 * would pass for it, so a request that was forwarded needs a token as well.
 */
export function onlyOperators(findHolder: FindHolder, logger: Logger): Step {
  const ask = authenticate(findHolder, logger);
  return (request, response, next) => {
    const here = LOOPBACK.test(request.socket.remoteAddress ?? '');
    const forwarded = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
    if (here && !forwarded) next();
    else return ask(request, response, () => onlyHolders(request, response, next));
  };
}

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/u;
