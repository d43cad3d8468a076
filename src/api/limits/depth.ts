import { type ASTNode, type FragmentDefinitionNode, GraphQLError, Kind, type ValidationContext } from 'graphql';

/** A question with everything in it stays under this; introspection by GraphiQL needs 15. */
export const MAX_DEPTH = 20;

/** Refuses documents nested deeper than `limit` fields, fragments opened. */
export function createDepthRule(limit = MAX_DEPTH) {
  return (context: ValidationContext) => ({
    Document(document: { readonly definitions: readonly ASTNode[] }) {
      const known = new Map<string, number>();
      for (const node of document.definitions) {
        if (node.kind !== Kind.OPERATION_DEFINITION) continue;
        const depth = depthOf(node, context, known);
        if (depth <= limit) continue;
        const message = `The question is nested ${depth} fields deep; at most ${limit} are allowed`;
        context.reportError(new GraphQLError(message, { nodes: node, extensions: { code: 'QUERY_TOO_DEEP' } }));
      }
    },
  });
}

function depthOf(node: ASTNode, context: ValidationContext, known: Map<string, number>): number {
  switch (node.kind) {
    case Kind.FIELD:
      return 1 + deepest(node.selectionSet?.selections ?? [], context, known);
    case Kind.FRAGMENT_SPREAD:
      return fragmentDepth(context.getFragment(node.name.value), context, known);
    case Kind.OPERATION_DEFINITION:
    case Kind.INLINE_FRAGMENT:
      return deepest(node.selectionSet.selections, context, known);
    default:
      return 0;
  }
}

/** Each fragment is measured once: a pile of them that double each other is measured in no time. */
function fragmentDepth(
  fragment: FragmentDefinitionNode | null | undefined,
  context: ValidationContext,
  known: Map<string, number>,
): number {
  if (!fragment) return 0;
  const name = fragment.name.value;
  const seen = known.get(name);
  if (seen !== undefined) return seen;
  known.set(name, 0);
  const depth = deepest(fragment.selectionSet.selections, context, known);
  known.set(name, depth);
  return depth;
}

function deepest(nodes: readonly ASTNode[], context: ValidationContext, known: Map<string, number>): number {
  return nodes.reduce((most, node) => Math.max(most, depthOf(node, context, known)), 0);
}
