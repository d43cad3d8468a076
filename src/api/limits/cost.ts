import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';
import { DEFAULT_FIRST, MAX_FIRST } from '../paging.ts';

/** So many things may one question ask for at most. */
export const MAX_COST = 50_000;
/** What a list without pages is taken for: the evidence of a tie, the posts of a person. */
const OF_A_LIST = 4;
/** What the schema tells of itself is large, and can be asked for as often as there are aliases. */
const OF_ALL_TYPES = 60;

type Variables = Readonly<Record<string, unknown>>;

/** What a field costs beside the things that it answers: walks are paid for in the database, by how far they go. */
const WALKS: Readonly<Record<string, { readonly by: string; readonly price: readonly number[] }>> = {
  paths: { by: 'maxHops', price: [0, 50, 100, 250, 500, 1_500, 4_000] },
  neighbourhood: { by: 'depth', price: [0, 50, 500] },
};

/**
 * How many things an operation may answer: the product of `first` down each branch, summed, with variables, defaults
 * and fragments opened. Walks through the graph have a price of their own.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  sent: Variables,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  const variables = { ...Object.fromEntries(defaults), ...sent };
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
      const field = fieldOf(type, node.name.value);
      if (!field || !node.selectionSet) return sum;
      const inside = 1 + measure(node.selectionSet, getNamedType(field.type));
      return sum + walkOf(field, node, variables) + timesOf(field, node, variables) * inside;
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

type Field = GraphQLField<unknown, unknown>;

function fieldOf(type: GraphQLNamedType | null, name: string): Field | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** How often what is inside a field may be answered. */
function timesOf(field: Field, node: FieldNode, variables: Variables): number {
  if (field.args.some(({ name }) => name === 'first')) {
    const first = numberOf(field, node, 'first', variables) ?? DEFAULT_FIRST;
    // A page larger than allowed is refused by its resolver, with a sentence of its own.
    return Math.min(Math.max(first, 1), MAX_FIRST);
  }
  if (field.name === 'nodes' && field.args.some(({ name }) => name === 'ids')) return lengthOf(node, 'ids', variables);
  if (field.name === 'types' && getNamedType(field.type).name === '__Type') return OF_ALL_TYPES;
  // The edges of a connection are counted where its page is asked for.
  return isList(field.type) && field.name !== 'edges' ? OF_A_LIST : 1;
}

function walkOf(field: Field, node: FieldNode, variables: Variables): number {
  const walk = WALKS[field.name];
  if (!walk) return 0;
  const far = numberOf(field, node, walk.by, variables) ?? 1;
  return walk.price[Math.min(Math.max(far, 0), walk.price.length - 1)] ?? 0;
}

/**
 * A number given to a field, as it is written, as a variable or by default; null where it is none of these. Variables
 * have not been checked yet: what is no number is refused later, before anything runs.
 */
function numberOf(field: Field, node: FieldNode, name: string, variables: Variables): number | null {
  const written = node.arguments?.find((argument) => argument.name.value === name)?.value;
  const byDefault = field.args.find((argument) => argument.name === name)?.defaultValue;
  if (written?.kind === Kind.INT) return Number(written.value);
  if (written?.kind === Kind.NULL) return null;
  const value = written?.kind === Kind.VARIABLE ? given(variables, written.name.value) : undefined;
  if (value === null) return null;
  const number = value ?? byDefault;
  return typeof number === 'number' && Number.isFinite(number) ? Math.trunc(number) : null;
}

function lengthOf(node: FieldNode, name: string, variables: Variables): number {
  const written = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (written?.kind === Kind.LIST) return written.values.length;
  const value = written?.kind === Kind.VARIABLE ? given(variables, written.name.value) : undefined;
  return Array.isArray(value) ? value.length : 1;
}

/** A variable may be called `constructor`. */
function given(variables: Variables, name: string): unknown {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}
