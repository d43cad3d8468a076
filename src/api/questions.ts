import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { bodyOf } from './access/body.ts';
import { BOOKMARKS } from './bookmarks.ts';
import type { Context } from './context.ts';
import { send } from './send.ts';
import { type Step, searchOf } from './steps.ts';

/**
 * Lets Apollo answer a question: its last step. What was written meanwhile is answered with its bookmarks, which the client may
 * hand to another server. Apollo is handed Node's own request, so that a question does not pay for
 * Express, which serves all the rest.
 */
export function answerQuestions(
  apollo: ApolloServer<Context>,
  contextOf: (response: ServerResponse) => Context,
  bookmarks: () => readonly string[] = () => NONE,
): Step {
  return async (request, response) => {
    const before = bookmarks();
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: toQuestion(request),
      context: async () => contextOf(response),
    });
    response.statusCode = status ?? 200;
    for (const [name, value] of headers) response.setHeader(name, value);
    if (bookmarks() !== before) response.setHeader(BOOKMARKS, bookmarks().join(', '));
    await send(request, response, textOf(body));
  };
}

const NONE: readonly string[] = [];

function toQuestion(request: IncomingMessage) {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return { method: request.method ?? 'GET', headers, search: searchOf(request), body: bodyOf(request) };
}

/** We serve neither `@defer` nor `@stream`: an answer is one text. */
function textOf(body: HTTPGraphQLResponse['body']): string {
  if (body.kind !== 'complete') throw new Error('Apollo wants to answer in parts');
  return body.string;
}
