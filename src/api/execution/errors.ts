import { type DocumentNode, GraphQLError } from 'graphql';

/** What the compiled code throws looks like a GraphQLError, but cannot be changed as Apollo does: it is made anew. */
export function toGraphQLError(thrown: GraphQLError, document: DocumentNode): GraphQLError {
  const { message, path, originalError, extensions, locations } = thrown;
  const source = document.loc?.source;
  const positions = source && locations?.map((location) => offsetOf(source.body, location));
  return new GraphQLError(message, {
    ...(source && positions && { source, positions }),
    ...(path && { path }),
    ...(originalError && { originalError }),
    ...(extensions && { extensions }),
  });
}

/** Lines and columns count from 1. */
function offsetOf(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  const breaks = text.matchAll(/\r\n|[\n\r]/gu);
  let begin = 0;
  for (let at = 1; at < line; at += 1) {
    const { value } = breaks.next();
    if (!value) break;
    begin = value.index + value[0].length;
  }
  return begin + column - 1;
}
