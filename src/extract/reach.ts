import type { CleanText, ReadRelease } from '../domain/release.ts';
import type { Warning } from '../domain/warnings.ts';
import type { ReadLanguage } from './reading.ts';
import { cutSentences } from './text/sentences.ts';

/** Han characters of a release that are read: over fifty pages. */
const MOST_HAN = 40_000;
/** Enough of the words that are left out to find them. */
const SHOWN = 80;

/** Reads a release as far as any goes that was meant to be read; the rest is a warning. So every text ends in time. */
export function withinReach(readLanguage: ReadLanguage): ReadLanguage {
  return (read, gazetteer) => {
    const end = reachOf(read.clean);
    if (end === null) return readLanguage(read, gazetteer);
    const reading = readLanguage({ ...read, clean: cutAt(read.clean, end) }, gazetteer);
    return { ...reading, warnings: [...reading.warnings, unread(read, end)] };
  };
}

/** Where reading ends; null where the whole text is read. */
function reachOf(clean: CleanText): number | null {
  const ends = [cutSentences(clean).unreadFrom, endOfHan(clean.text)].filter((end) => end !== null);
  return ends.length === 0 ? null : Math.min(...ends);
}

function endOfHan(text: string): number | null {
  if (text.length <= MOST_HAN) return null;
  let left = MOST_HAN;
  for (const { index } of text.matchAll(/\p{Script=Han}/gu)) {
    left -= 1;
    if (left < 0) return index;
  }
  return null;
}

function cutAt({ text, blocks, origin }: CleanText, end: number): CleanText {
  const kept = blocks
    .filter((block) => block.start < end)
    .map((block) => ({ ...block, end: Math.min(block.end, end) }));
  return { text: text.slice(0, end), blocks: kept, origin };
}

function unread({ release, clean }: ReadRelease, start: number): Warning {
  return {
    kind: 'release-too-long',
    message: 'the release is longer than any that was meant to be read: from here on it is not read',
    release: release.id,
    start,
    end: Math.min(clean.text.length, start + SHOWN),
  };
}
