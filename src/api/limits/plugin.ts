import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { MAX_COST } from './cost.ts';
import { MAX_DEPTH } from './depth.ts';
import { type Excess, excessOf } from './extent.ts';
import { createMeasures } from './measures.ts';

/**
 * Refuses what is nested too deep, holds too much or may answer too much, before anything of it runs; the limit is told.
 * What runs is answered with what it was taken to cost, as `extensions.cost`.
 */
export function createLimitsPlugin(limits = { depth: MAX_DEPTH, cost: MAX_COST }): ApolloServerPlugin<Context> {
  const { costOf, depthOf } = createMeasures();
  return {
    async requestDidStart() {
      let cost: number | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          if (!schema.getRootType(operation.operation)) throw notThere(operation.operation);
          const excess = excessOf(document, request.variables);
          if (excess) throw tooMuch(excess);
          const depth = depthOf(document, operation);
          if (depth > limits.depth) throw refused('QUERY_TOO_DEEP', { depth, limit: limits.depth });
          cost = costOf(schema, document, operation, request.variables ?? {});
          if (cost > limits.cost) throw refused('QUERY_TOO_COSTLY', { cost, limit: limits.cost });
        },
        async willSendResponse({ response: { body } }) {
          if (cost === null || body.kind !== 'single' || body.singleResult.data === undefined) return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

function notThere(operation: string): GraphQLError {
  return new GraphQLError(`There are no operations of the kind "${operation}" here`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
}

type Refusal = 'QUERY_TOO_DEEP' | 'QUERY_TOO_COSTLY';

function refused(code: Refusal, facts: { depth?: number; cost?: number; limit: number }): GraphQLError {
  const message =
    code === 'QUERY_TOO_DEEP'
      ? `The question is nested ${facts.depth} fields deep; at most ${facts.limit} are allowed`
      : `The question may answer ${facts.cost} things; at most ${facts.limit} are allowed. Ask for fewer by "first"`;
  return new GraphQLError(message, { extensions: { ...facts, code, http: { status: 400 } } });
}

const WORDS: Readonly<Record<Excess['what'], string>> = {
  aliases: 'aliases',
  directives: 'directives',
  fragments: 'fragments',
  listItems: 'items in one list',
  variableDepth: 'levels of lists and objects in its variables',
};

function tooMuch({ what, seen, limit }: Excess): GraphQLError {
  const more = what === 'variableDepth' ? `more than ${limit}` : String(seen);
  const message = `The question holds ${more} ${WORDS[what]}; at most ${limit} are allowed`;
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE', what, limit, http: { status: 400 } } });
}
