import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { WhometError } from '../domain/errors.ts';
import type { Logger } from './logger.ts';

/**
 * Maps what went wrong to what a client may see: our own errors with their code and details, GraphQL's own as they
 * are; every other one is masked behind an id, under which the log holds the cause. No stack traces.
 */
export function createFormatError(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const where = { ...(locations && { locations }), ...(path && { path }) };
    const cause = unwrapResolverError(error);
    if (cause instanceof WhometError) {
      if (cause.cause !== undefined) logger.warn({ err: cause.cause, code: cause.code }, cause.message);
      return { message: cause.message, ...where, extensions: { ...cause.details, code: cause.code } };
    }
    if (isOfGraphQL(cause)) {
      const { stacktrace: _hidden, ...extensions } = formatted.extensions ?? {};
      return { message: formatted.message, ...where, extensions };
    }
    const id = randomUUID();
    logger.error({ err: cause, id, path }, 'A question failed unexpectedly');
    const message = `Something went wrong on our side. The log has it under ${id}`;
    return { message, ...where, extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
  };
}

/** Raised by the document, the variables or a limit; not by a resolver that threw something else. */
function isOfGraphQL(error: unknown): boolean {
  return error instanceof GraphQLError && (error.originalError === undefined || error.originalError === null);
}
