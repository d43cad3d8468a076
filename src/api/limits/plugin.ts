import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { costOf, MAX_COST } from './cost.ts';
import { depthOf, MAX_DEPTH } from './depth.ts';

/** Refuses what is nested too deep or may answer too much, before anything of it runs. The limit is told. */
export function createLimitsPlugin(limits = { depth: MAX_DEPTH, cost: MAX_COST }): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          const depth = depthOf(document, operation);
          if (depth > limits.depth) throw refused('QUERY_TOO_DEEP', { depth, limit: limits.depth });
          const cost = costOf(schema, document, operation, request.variables ?? {});
          if (cost > limits.cost) throw refused('QUERY_TOO_COSTLY', { cost, limit: limits.cost });
        },
      };
    },
  };
}

type Refusal = 'QUERY_TOO_DEEP' | 'QUERY_TOO_COSTLY';

function refused(code: Refusal, facts: { depth?: number; cost?: number; limit: number }): GraphQLError {
  const message =
    code === 'QUERY_TOO_DEEP'
      ? `The question is nested ${facts.depth} fields deep; at most ${facts.limit} are allowed`
      : `The question may answer ${facts.cost} things; at most ${facts.limit} are allowed. Ask for fewer by "first"`;
  return new GraphQLError(message, { extensions: { ...facts, code, http: { status: 400 } } });
}
