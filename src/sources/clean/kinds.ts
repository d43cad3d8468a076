import { foldName } from '../../domain/names.ts';
import type { BlockKind } from '../../domain/release.ts';
import { isBoilerplate } from './boilerplate.ts';
import { isDateLine } from './datelines.ts';
import { endsSentence, holdsSentenceEnd } from './sentence.ts';

const LONGEST_HEADLINE = 250;
const MOST_HEADLINES = 8;
const CAPTION_START =
  /^[([]?(?:Photos?(?: shows?\b| \d{1,2}\b| ?:)|(?:Photo )?Captions? ?:|Pictured\b|Picture (?:shows?|\d{1,2})\b|\(?From left\b|[圖图](?:為|为|[:：]|[一二三四五六\d]))/iu;

/**
 * What each line is. Headlines stand at the top, one or several, until the first paragraph;
 * captions and datelines may stand among them. `known` comes from markup and from splitting.
 */
export function decideKinds(
  lines: readonly string[],
  known: readonly (BlockKind | null)[],
  title: string | null,
): BlockKind[] {
  const folded = title === null ? '' : foldName(title);
  let headlines = 0;
  let atTop = true;
  return lines.map((line, index) => {
    const kind = known[index] ?? kindOfLine(line);
    if (kind === 'TITLE') headlines += 1;
    if (kind !== null) {
      atTop &&= kind !== 'LIST_ITEM';
      return kind;
    }
    const mayBeTitle = atTop && headlines < MOST_HEADLINES && line.length <= 1000;
    if (mayBeTitle && folded !== '' && foldName(line) === folded) return 'TITLE';
    if (mayBeTitle && isHeadline(line) && index < lines.length - 1) {
      headlines += 1;
      return 'TITLE';
    }
    atTop = false;
    return 'PARAGRAPH';
  });
}

function kindOfLine(line: string): BlockKind | null {
  if (isBoilerplate(line)) return 'BOILERPLATE';
  if (isDateLine(line)) return 'DATELINE';
  return CAPTION_START.test(line) ? 'CAPTION' : null;
}

function isHeadline(line: string): boolean {
  return line.length <= LONGEST_HEADLINE && !endsSentence(line) && !holdsSentenceEnd(line);
}
