import { type Command, InvalidArgumentError } from 'commander';
import type { PartialDate } from '../domain/dates.ts';
import { isPartialDate } from '../domain/dates.ts';
import type { SourceOptions } from '../sources/index.ts';

/** The options that say what releases do not say themselves, as Commander gives them. */
export type SourceFlags = Omit<SourceOptions, 'maxBytes' | 'stdin' | 'onWarning'>;

export const PATHS = 'files, folders (all within), or - for standard input: .txt, .md, .html, .jsonl';

/** Adds what `extract` and `ingest` have in common. */
export function addSourceOptions(command: Command): Command {
  return command
    .option('--published-on <date>', 'day of publication of releases that do not state it', toDate)
    .option('--publisher <name>', 'publisher of releases that do not state it')
    .option('--licence <name>', 'licence of releases that do not state it')
    .option('--attribution <text>', 'attribution that their licence asks for')
    .option('--language <tag>', 'language of releases that do not state it, such as en or zh-Hant')
    .option('--id <id>', 'id of the release (one file or standard input only)')
    .option('--url <address>', 'address of the release (one file or standard input only)')
    .option('--warnings <file>', 'write warnings to a file, one JSON line each');
}

/** The part of the flags that reading depends on. */
export function toSourceOptions(flags: SourceFlags): SourceOptions {
  const { publishedOn, publisher, licence, attribution, language, id, url } = flags;
  const given = { publishedOn, publisher, licence, attribution, language, id, url };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function toDate(value: string): PartialDate {
  if (isPartialDate(value)) return value;
  throw new InvalidArgumentError('It is no date of the calendar (YYYY-MM-DD, YYYY-MM or YYYY).');
}
