/** Where the guide and style of Neo4j Browser lie; from `src/cli/` and from the compiled `dist/cli/`. */
export const BROWSER_FILES = new URL('../../cypher/browser/', import.meta.url);

const LOOPBACK_OR_ALL = ['127.0.0.1', 'localhost', '0.0.0.0', '::', '::1'];

/**
 * The address of the guide that Neo4j Browser opens on connect: this machine's, which is all that the local Neo4j
 * allows it to load. None where the server listens elsewhere only, or on a port that is not known yet.
 */
export function guideUrlOf(host: string, port: number): string | undefined {
  if (port === 0 || !LOOPBACK_OR_ALL.includes(host)) return undefined;
  return `http://localhost:${port}/browser/guide.html`;
}
