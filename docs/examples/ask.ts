/** What a client needs of Whomet's API: one function over `fetch`. Free to copy. */
export interface WhometError {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

/**
 * Asks one question. `Data` is the shape of its answer: write it beside the question, or let a generator such as GraphQL
 * Code Generator make it from the schema (`/graphql` answers introspection).
 * Throws an Error with the codes where the answer has errors.
 */
export async function ask<Data>(server: string, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: Data; errors?: readonly WhometError[] };
  if (answer.data && !answer.errors) return answer.data;
  throw new Error((answer.errors ?? []).map(({ message, extensions }) => `${extensions.code}: ${message}`).join('\n'));
}
