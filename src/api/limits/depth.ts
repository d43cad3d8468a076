import { type ASTNode, type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';

/** A question with everything in it stays under this; introspection by GraphiQL needs 15. */
export const MAX_DEPTH = 20;

/** How many fields deep an operation is nested, fragments opened. */
export function depthOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const known = new Map<string, number>();
  const deepest = (nodes: readonly ASTNode[]) => nodes.reduce((most, node) => Math.max(most, measure(node)), 0);
  const measure = (node: ASTNode): number => {
    if (node.kind === Kind.FIELD) return 1 + deepest(node.selectionSet?.selections ?? []);
    if (node.kind === Kind.INLINE_FRAGMENT) return deepest(node.selectionSet.selections);
    return node.kind === Kind.FRAGMENT_SPREAD ? measureFragment(node.name.value) : 0;
  };
  // Each fragment is measured once: a pile of them that double each other is measured in no time.
  const measureFragment = (name: string): number => {
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    const depth = deepest(fragments.get(name)?.selectionSet.selections ?? []);
    known.set(name, depth);
    return depth;
  };
  return deepest(operation.selectionSet.selections);
}
