import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { core, ZodType } from 'zod';
import { messageOf, RegisterRejected } from '../domain/errors.ts';
import type { Path } from './entries.ts';

/** What a YAML file holds, and on which line. */
export interface YamlFile<T> {
  readonly data: T;
  readonly lineOf: (path: Path) => number;
}

/**
 * Reads a YAML file of a shape. Throws `RegisterRejected` with every fault of the file: where (file:line), what was seen,
 * what is allowed.
 */
export function readYaml<T>(text: string, file: string, shape: ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineOf = (path: Path) => lineAt(document, lines, path);
  const [broken] = document.errors;
  if (broken) throw new RegisterRejected(`${file}:${lines.linePos(broken.pos[0]).line}: ${broken.message}`);
  const value = toValue(document, file);
  const parsed = shape.safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${file}:${lineOf(toPath(issue))}: ${tell(issue, value)}`);
    throw new RegisterRejected(faults.join('\n'), { details: { faults } });
  }
  return { data: parsed.data, lineOf };
}

/** An alias that leads nowhere, or a few that make thousands, shows only here. */
function toValue(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new RegisterRejected(`${file}: ${messageOf(error)}`, { cause: error });
  }
}

function toPath(issue: core.$ZodIssue): Path {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  return issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
}

/** What a fault is, at which place, and what was seen there: `persons[2].tenures[0].from: a date is YYYY, …; seen "soon"`. */
export function tell(issue: core.$ZodIssue, root: unknown): string {
  const path = issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  const seen = issue.path.reduce<unknown>((value, part) => childOf(value, part), root);
  const shown = seen === undefined ? 'nothing' : JSON.stringify(seen).slice(0, 80);
  return `${path.replace(/^\./u, '') || 'file'}: ${issue.message}; seen ${shown}`;
}

function childOf(value: unknown, part: PropertyKey): unknown {
  return (value as Record<PropertyKey, unknown> | null | undefined)?.[part];
}

/** The line of the node at a path, or of the nearest node above it. */
function lineAt(document: Document.Parsed, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
