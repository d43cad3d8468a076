import type { OpenDatabase } from '../database/index.ts';
import { loginLines } from './browser.ts';

export interface Running {
  /** `http://127.0.0.1:4000`, without a path. */
  readonly url: string;
  readonly database: Pick<OpenDatabase, 'browser' | 'passwordFile' | 'target'>;
  readonly empty: boolean;
}

/** What a person wants to know once all is up, in under 15 lines. It holds no password. */
export function welcomeLines({ url, database, empty }: Running): readonly string[] {
  const { browser, passwordFile, target } = database;
  return [
    '',
    `Explorer       ${url}/`,
    `GraphQL        ${url}/graphql`,
    `GraphiQL       ${url}/graphiql`,
    `Neo4j Browser  ${browser ?? 'that of the database which NEO4J_URI names: see whomet browser'}`,
    ...(passwordFile === undefined ? [] : loginLines(target.uri, passwordFile).map((line) => `               ${line}`)),
    '',
    ...(empty ? OWN_RELEASES : firstQuestion(url)),
    '',
    'Ctrl-C stops it; the data is kept.',
  ];
}

const OWN_RELEASES = ['Nothing is loaded yet. In another terminal:', '  npx whomet ingest my-releases/'];

function firstQuestion(url: string): readonly string[] {
  const query =
    '{ whoMetWhom(in: {name: \\"Chongqing\\"}) { edges { node { a { name } b { name } evidence { quote } } } } }';
  return [
    'Who met whom in Chongqing?',
    `  curl -s ${url}/graphql -H 'content-type: application/json' \\`,
    `    -d '{"query": "${query}"}'`,
  ];
}
