import type { PartialDate } from '../domain/dates.ts';
import { isPartialDate } from '../domain/dates.ts';
import { BadInput, ReleaseRejected } from '../domain/errors.ts';
import type { Warning } from '../domain/warnings.ts';
import { checkId } from './release-id.ts';
import { toLanguage, toUrl } from './values.ts';

/** What holds for every input of a run. A release's own metadata beats it; it beats what a text or file name suggests. */
export interface SourceOptions {
  readonly publishedOn?: PartialDate;
  readonly publisher?: string;
  readonly licence?: string;
  readonly attribution?: string;
  readonly language?: string;
  /** Only with standard input or a single file. */
  readonly id?: string;
  /** Only with standard input or a single file. */
  readonly url?: string;
  /** The largest release, in bytes (for JSON Lines: the longest line). */
  readonly maxBytes?: number;
  /** What `-` reads; `process.stdin` unless given. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Told of what is left out without being a release, such as hidden files. */
  readonly onWarning?: (warning: Warning) => void;
}

export const MAX_BYTES = 5 * 1024 * 1024;

/** All faults of the options together, in one BadInput. */
export function checkOptions(options: SourceOptions): void {
  const { publishedOn, language, url, id } = options;
  const faults = [
    publishedOn !== undefined && !isPartialDate(publishedOn)
      ? `publishedOn "${publishedOn}" is no date of the calendar (YYYY-MM-DD, YYYY-MM or YYYY)`
      : null,
    language !== undefined && toLanguage(language) === null
      ? `language "${language}" is no language tag such as en or zh-Hant`
      : null,
    url !== undefined && toUrl(url) === null ? `url "${url}" is no http or https address` : null,
    id === undefined ? null : idFault(id),
  ].filter((fault) => fault !== null);
  if (faults.length > 0) throw new BadInput(faults.join('; '));
}

function idFault(id: string): string | null {
  try {
    checkId(id);
    return null;
  } catch (error) {
    if (error instanceof ReleaseRejected) return error.message;
    throw error;
  }
}
