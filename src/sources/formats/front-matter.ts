import { parse } from 'yaml';
import { ReleaseRejected } from '../../domain/errors.ts';

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** What follows the closing line. */
  readonly body: string;
}

const OPEN = /^---[ \t]*\r?\n/u;
const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu;
const LONGEST = 65_536;

/** What others call our fields. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['date', 'publishedOn'],
  ['lang', 'language'],
  ['license', 'licence'],
  ['link', 'url'],
]);

/**
 * Markdown with a YAML front matter. Without one, or where it is never closed, all is body.
 * Throws ReleaseRejected for a front matter that is no YAML mapping.
 */
export function readFrontMatter(text: string): FrontMatter {
  const open = OPEN.exec(text);
  if (!open) return { fields: {}, body: text };
  const head = text.slice(open[0].length, open[0].length + LONGEST);
  const close = CLOSE.exec(head);
  if (!close) return { fields: {}, body: text };
  const body = text.slice(open[0].length + close.index + close[0].length);
  return { fields: toFields(parseYaml(head.slice(0, close.index))), body };
}

function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: 'error' });
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new ReleaseRejected(`the front matter is no YAML: ${reason}`, { cause });
  }
}

function toFields(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new ReleaseRejected('the front matter must be a mapping of fields such as "title: …"');
  }
  const fields = new Map(Object.entries(value));
  for (const [alias, name] of ALIASES) {
    if (!fields.has(alias) || fields.has(name)) continue;
    fields.set(name, fields.get(alias));
    fields.delete(alias);
  }
  return Object.fromEntries(fields);
}
