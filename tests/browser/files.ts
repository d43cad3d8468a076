/** The files for analysts as they lie in cypher/browser/, and as Neo4j Browser reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { decodeHTML } from 'entities';

const FOLDER = new URL('../../cypher/browser/', import.meta.url);

export interface SavedCypher {
  readonly file: string;
  /** Its first line, under which Neo4j Browser keeps it among the favorites. */
  readonly title: string;
  readonly text: string;
  /** Without comments. */
  readonly statement: string;
}

export type Style = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function savedCypher(): readonly SavedCypher[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.cypher'));
  return files.sort().map((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const lines = text.trim().split('\n');
    const statement = lines.filter((line) => !line.startsWith('//')).join('\n');
    return { file, title: lines[0] ?? '', text, statement };
  });
}

export function guide(): string {
  return readFileSync(new URL('guide.html', FOLDER), 'utf8');
}

/** The Cypher of the guide, in its order. */
export function cypherOfGuide(): readonly string[] {
  return [...guide().matchAll(/<pre [^>]*\brunnable\b[^>]*>([\s\S]*?)<\/pre>/gu)].map(([, text = '']) =>
    decodeHTML(text),
  );
}

/** The styles that the links of the guide put into the editor. */
export function stylesOfGuide(): readonly Style[] {
  return [...guide().matchAll(/data-populate="([^"]*)"/gu)].map(([, command = '']) =>
    JSON.parse(decodeHTML(command).replace(/^:style /u, '')),
  );
}

/** Rules of GraSS: `selector { name: value; … }`. Neo4j Browser knows no comments in it, and one colon a line. */
export function style(): Style {
  const text = readFileSync(new URL('whomet.grass', FOLDER), 'utf8');
  const rules = text.matchAll(/^([\w.]+) \{\n([\s\S]*?)\n\}$/gmu);
  return Object.fromEntries([...rules].map(([, selector = '', body = '']) => [selector, declarations(body)]));
}

function declarations(body: string): Readonly<Record<string, string>> {
  const lines = body.split('\n').map((line) => /^ {2}([\w-]+): (?:"([^":;]*)"|([^":;]+));$/u.exec(line));
  return Object.fromEntries(lines.map((parts) => [parts?.[1] ?? 'unreadable', parts?.[2] ?? parts?.[3] ?? '']));
}
