import type { ApolloServerPlugin } from '@apollo/server';

const OF_DOCUMENTS: readonly unknown[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * Clients that accept `application/json` alone are of the time before GraphQL over HTTP had a type of its own: they expect
 * 200 where a document or its variables are faulty, since 4xx might come from a proxy (GraphQL over HTTP, section 6.4.1).
 * Who accepts anything, such as curl, or the new type gets 400. Our own limits are refused with 400 for all.
 */
export function createOldStatusPlugin(): ApolloServerPlugin {
  return {
    async requestDidStart({ request }) {
      const accepted = request.http?.headers.get('accept') ?? '';
      if (!accepted.includes('application/json') || accepted.includes('graphql-response+json')) return;
      return {
        async willSendResponse({ response }) {
          const { http, body } = response;
          if (http.status !== 400 || body.kind !== 'single') return;
          const errors = body.singleResult.errors ?? [];
          if (errors.every(({ extensions }) => OF_DOCUMENTS.includes(extensions?.code))) http.status = 200;
        },
      };
    },
  };
}
