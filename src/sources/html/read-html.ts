import type { Mark } from '../clean/clean-text.ts';
import type { Note } from '../notes.ts';
import { type PageMetadata, toPageMetadata } from './page-metadata.ts';
import { type PageBlock, readPage } from './page-reader.ts';

export interface HtmlRelease {
  /** The plain text taken out of the page, one empty line between blocks: this is what is stored, and what offsets refer to. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly metadata: PageMetadata;
  readonly notes: readonly Note[];
}

/** A part of a page with less text than this, in characters, is rather a teaser than the release. */
const ENOUGH_TEXT = 200;

export function readHtml(html: string): HtmlRelease {
  const page = readPage(html);
  const blocks = mainBlocks(page.blocks);
  const { metadata, notes } = toPageMetadata(page.facts);
  const marks: Mark[] = [];
  let length = 0;
  for (const { text, kind } of blocks) {
    if (kind !== null) marks.push({ start: length, end: length + text.length, kind });
    length += text.length + 2;
  }
  return { text: blocks.map(({ text }) => text).join('\n\n'), marks, metadata, notes };
}

/** The surest part of the page that holds enough text, else the whole page. */
function mainBlocks(blocks: readonly PageBlock[]): readonly PageBlock[] {
  for (const rank of [3, 2, 1]) {
    const part = blocks.filter((block) => block.rank >= rank);
    if (part.reduce((sum, { text }) => sum + text.length, 0) >= ENOUGH_TEXT) return part;
  }
  return blocks;
}

/** The charset that a page declares in its first bytes; null where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<meta[^>]{0,500}?charset\s{0,5}=\s{0,5}["']?([\w:-]{2,40})/iu.exec(head)?.[1] ?? null;
}
