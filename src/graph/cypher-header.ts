export const CYPHER_MODES = ['read', 'write', 'schema'] as const;
export type CypherMode = (typeof CYPHER_MODES)[number];

export interface ParsedCypher {
  readonly name: string;
  readonly mode: string;
  readonly parameters: readonly string[];
  readonly body: string;
  /** '' where the header has none. */
  readonly description: string;
}

const HEADER_LINE = /^\/\/ (name|mode|parameters|description):[ \t]*(.*)$/u;
const WRITES = /(?<![.$\w`:])(?:CREATE|MERGE|DELETE|DETACH|SET|REMOVE|DROP|FOREACH|LOAD\s+CSV)\b/iu;
const NOT_CODE = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/gu;

/** Splits a file into its header (the leading `// key: value` lines) and its statement. */
export function parseCypher(source: string): ParsedCypher {
  const lines = source.split(/\r?\n/u);
  const header = new Map<string, string>();
  let next = 0;
  for (; next < lines.length; next += 1) {
    const match = HEADER_LINE.exec(lines[next] ?? '');
    if (!match) break;
    header.set(match[1] ?? '', (match[2] ?? '').trim());
  }
  return {
    name: header.get('name') ?? '',
    mode: header.get('mode') ?? '',
    parameters: splitList(header.get('parameters') ?? ''),
    body: lines.slice(next).join('\n').trim(),
    description: header.get('description') ?? '',
  };
}

/** Throws an Error that says what the header says and what the statement does, where the two differ. */
export function assertHeader(file: ParsedCypher, expected: { path: string; name: string; mode: CypherMode }): void {
  const code = file.body.replace(NOT_CODE, ' ');
  const used = new Set([...code.matchAll(/\$([A-Za-z_]\w*)/gu)].map((match) => match[1] ?? ''));
  const faults = [
    file.name !== expected.name && `its header names it "${file.name}", its file "${expected.name}"`,
    file.mode !== expected.mode && `its mode is "${file.mode}", its folder's "${expected.mode}"`,
    ...[...used].filter((name) => !file.parameters.includes(name)).map((name) => `$${name} is not declared`),
    ...file.parameters.filter((name) => !used.has(name)).map((name) => `parameter "${name}" is not used`),
    file.mode === 'read' && WRITES.test(code) && `it reads, but holds "${WRITES.exec(code)?.[0]}"`,
  ].filter((fault) => typeof fault === 'string');
  if (faults.length > 0) throw new Error(`${expected.path}: ${faults.join('; ')}`);
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
