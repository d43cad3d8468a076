import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A person whose names are measured. */
export interface Named {
  readonly group: string;
  /** Every name, each once. */
  readonly names: readonly string[];
}

/** A row of `officials.yaml`. */
export interface Official extends Named {
  readonly id: string;
  readonly official: string;
  readonly zh: readonly string[];
  readonly post: string;
  readonly year: number;
  readonly source: string;
}

interface Row {
  readonly id: string;
  readonly zh?: readonly string[];
  readonly official: string;
  readonly pinyin?: string;
  readonly also?: readonly string[];
  readonly post: string;
  readonly year: number;
  readonly source: string;
}

const FILE = new URL('officials.yaml', import.meta.url);

/** The rows with the comment above them as their group: "Hong Kong", "Macao"… */
export function readOfficials(): Official[] {
  const text = readFileSync(FILE, 'utf8');
  const groups = groupsOf(text);
  const { officials } = parse(text) as { officials: readonly Row[] };
  return officials.map(({ id, zh = [], official, pinyin, also = [], post, year, source }) => ({
    id,
    group: groups.get(id) ?? '',
    names: [...new Set([...zh, official, ...(pinyin ? [pinyin] : []), ...also])],
    official,
    zh,
    post,
    year,
    source,
  }));
}

/** Who is only measured: as Han and as official spelling. */
export function readLegislators(): Named[] {
  const file = readFileSync(new URL('legislators.yaml', import.meta.url), 'utf8');
  const { legislators } = parse(file) as { legislators: readonly (readonly [string, string])[] };
  return legislators.map((names) => ({ group: 'Legislators of Hong Kong', names }));
}

function groupsOf(text: string): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  let group = '';
  for (const line of text.split('\n')) {
    group = /^ {2}# (.+)$/u.exec(line)?.[1] ?? group;
    const id = /^ {2}- \{id: ([\w-]+),/u.exec(line)?.[1];
    if (id) groups.set(id, group);
  }
  return groups;
}
