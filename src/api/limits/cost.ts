import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { MAX_FIRST } from '../paging.ts';

/** So many things may one question ask for at most. */
export const MAX_COST = 50_000;

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many things an operation may answer: the product of `first` down each branch, summed, with variables, defaults
 * and fragments opened.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  );
  const variables = { ...Object.fromEntries(defaults), ...given };
  return createMeasure(
    schema,
    fragments,
    variables,
  )(operation.selectionSet, schema.getRootType(operation.operation) ?? null);
}

/** Measures selection sets; each fragment once a type, so that fragments which double each other cost no time. */
function createMeasure(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
) {
  const known = new Map<string, number>();
  const measure = (set: SelectionSetNode, type: GraphQLNamedType | null): number =>
    set.selections.reduce((sum, node) => {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const on = node.typeCondition ? schema.getType(node.typeCondition.name.value) : type;
        return sum + measure(node.selectionSet, on ?? null);
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) return sum + measureFragment(node.name.value);
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
      if (!field || !node.selectionSet) return sum;
      const paged = field.args.some((argument) => argument.name === 'first');
      const first = paged ? getArgumentValues(field, node, variables).first : 1;
      // A page larger than allowed is refused by its resolver, with a sentence of its own.
      const times = typeof first === 'number' ? Math.min(Math.max(first, 1), MAX_FIRST) : 1;
      return sum + times * (1 + measure(node.selectionSet, getNamedType(field.type)));
    }, 0);
  const measureFragment = (name: string): number => {
    const fragment = fragments.get(name);
    const seen = known.get(name);
    if (!fragment || seen !== undefined) return seen ?? 0;
    known.set(name, 0);
    const cost = measure(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value) ?? null);
    known.set(name, cost);
    return cost;
  };
  return measure;
}
