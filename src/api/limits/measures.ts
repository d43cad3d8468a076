import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { costOf } from './cost.ts';
import { depthOf } from './depth.ts';

type Variables = Readonly<Record<string, unknown>>;

interface Measured {
  readonly depth: number;
  /** By the numbers among the variables and the lengths of lists: nothing else changes what an operation costs. */
  readonly costs: Map<string, number>;
}

/** So many costs are kept of one operation. */
const MOST = 50;

/** The measures of operations, remembered as long as Apollo keeps their parsed documents. */
export function createMeasures() {
  const known = new WeakMap<OperationDefinitionNode, Measured>();
  const measuredOf = (document: DocumentNode, operation: OperationDefinitionNode): Measured => {
    const measured = known.get(operation) ?? { depth: depthOf(document, operation), costs: new Map() };
    known.set(operation, measured);
    return measured;
  };
  return {
    depthOf: (document: DocumentNode, operation: OperationDefinitionNode) => measuredOf(document, operation).depth,
    costOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) {
      const { costs } = measuredOf(document, operation);
      const key = numbersOf(variables);
      const cost = costs.get(key) ?? costOf(schema, document, operation, variables);
      if (costs.size >= MOST) costs.clear();
      costs.set(key, cost);
      return cost;
    },
  };
}

function numbersOf(variables: Variables): string {
  const told = Object.entries(variables).flatMap(([name, value]) => {
    if (typeof value === 'number' || value === null) return [[name, value]];
    return Array.isArray(value) ? [[name, 'of', value.length]] : [];
  });
  return JSON.stringify(told);
}
