import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { WhometError } from '../domain/errors.ts';
import { isCodeOfRequest } from './codes.ts';
import type { Context } from './context.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';

/** Which request an error belongs to: `formatError` is not told. */
const requests = new WeakMap<object, string>();

/** Counts errors by code, and remembers whose they are. */
export function createErrorsPlugin(metrics: Metrics): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) {
            requests.set(error, contextValue.requestId);
            const cause = unwrapResolverError(error);
            const code = cause instanceof WhometError ? cause.code : error.extensions?.code;
            metrics.error(typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR');
          }
        },
      };
    },
  };
}

/**
 * Maps what went wrong to what a client may see: our own errors with their code and details, GraphQL's own as they
 * are; every other one is masked behind an id, under which the log holds the cause. No stack traces.
 */
export function createFormatError(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const where = { ...(locations && { locations }), ...(path && { path }) };
    const cause = unwrapResolverError(error);
    const requestId = error instanceof Error ? requests.get(error) : undefined;
    if (cause instanceof WhometError) {
      if (cause.cause !== undefined) logger.warn({ requestId, err: cause.cause, code: cause.code }, cause.message);
      return { message: cause.message, ...where, extensions: { ...cause.details, code: cause.code } };
    }
    if (isOfRequest(formatted, error)) {
      const { stacktrace: _hidden, code, ...extensions } = formatted.extensions ?? {};
      const known = isCodeOfRequest(code) ? code : 'BAD_REQUEST';
      return { message: inFewWords(formatted.message), ...where, extensions: { ...extensions, code: known } };
    }
    const id = randomUUID();
    logger.error({ requestId, err: cause, id, path }, 'A question failed unexpectedly');
    const message = `Something went wrong on our side. The log has it under ${id}`;
    return { message, ...where, extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
  };
}

const LONGEST = 1_000;

/** GraphQL repeats what it does not understand, and that may be a name of 90 kB. */
function inFewWords(message: string): string {
  if (message.length <= LONGEST) return message;
  return `${message.slice(0, LONGEST / 2)} … ${message.slice(-LONGEST / 2)}`;
}

function isOfRequest({ path, extensions }: GraphQLFormattedError, error: unknown): boolean {
  return error instanceof GraphQLError && path === undefined && (isCodeOfRequest(extensions?.code) || isRefused(error));
}

/** Apollo refuses some requests, such as those with the hash of another document, without a code of their own. */
function isRefused({ extensions: { http } }: GraphQLError): boolean {
  const status = http !== null && typeof http === 'object' && 'status' in http ? http.status : undefined;
  return status === 400;
}
