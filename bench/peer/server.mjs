// @neo4j/graphql behind Apollo's own server, as its documentation sets it up.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { typeDefs } from './questions.mjs';

const { target } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const driver = neo4j.driver(target.uri, neo4j.auth.basic(target.username, target.password), {
  telemetryDisabled: true,
});
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, introspection: false });
const context = async () => ({ sessionConfig: { database: target.database } });
const { url } = await startStandaloneServer(server, { context, listen: { port: 0, host: '127.0.0.1' } });
process.send({ port: Number(new URL(url).port) });
process.on('disconnect', () => process.exit());
