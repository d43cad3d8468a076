import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Executor } from './executor.ts';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

/** Apollo's door for an executor of one's own. Parsing, validation, plugins and errors stay Apollo's. */
export function gatewayOf(schema: GraphQLSchema, execute: Executor): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async load() {
      return {
        executor: async ({ document, request, context }) => {
          const { operationName, variables } = request;
          // The types of Apollo's gateway ask for data; that of refused variables has none.
          return { ...(await execute({ document, operationName, variables, contextValue: context })) };
        },
      };
    },
    async stop() {},
  };
}
