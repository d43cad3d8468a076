import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zip } from '../export/zip.ts';
import { BROWSER_FILES } from './guide.ts';

/** In the favorites of Neo4j Browser, the folder that the questions lie in. */
const FOLDER = 'Whomet';

/** All saved Cypher as one file that Neo4j Browser takes when it is dropped onto its page. */
export function savedCypherZip(): Uint8Array {
  const names = readdirSync(fileURLToPath(BROWSER_FILES)).filter((name) => name.endsWith('.cypher'));
  return zip(
    names.sort().map((name) => ({
      name: `${FOLDER}/${name}`,
      text: readFileSync(new URL(name, BROWSER_FILES), 'utf8'),
    })),
  );
}
