import { Parser } from 'htmlparser2';
import { ReleaseRejected } from '../../domain/errors.ts';
import type { BlockKind } from '../../domain/release.ts';
import type { PageFacts } from './page-metadata.ts';
import { type Attributes, bodyRank, isBlock, isFurniture, kindOfElement } from './tags.ts';

/** A block of a page's text, white space collapsed; a `<br>` inside it is a line feed. */
export interface PageBlock {
  readonly text: string;
  readonly kind: BlockKind | null;
  /** How sure it is to be part of the release: see `bodyRank`. */
  readonly rank: number;
}

export interface Page {
  readonly facts: PageFacts;
  readonly blocks: readonly PageBlock[];
}

/** No page that a person wrote is deeper; without a bound hostile ones take quadratic time. */
const DEEPEST = 1_000;

interface Open {
  readonly name: string;
  readonly dropped: boolean;
  readonly kind: BlockKind | null;
  readonly rank: number;
  readonly pre: boolean;
}

const ROOT: Open = { name: '', dropped: false, kind: null, rank: 0, pre: false };

/** Read a page in one pass, without building its tree. Throws ReleaseRejected for one nested beyond reason. */
export function readPage(html: string): Page {
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: () => reader.close(),
    ontext: (text) => reader.text(text),
  });
  parser.write(html);
  parser.end();
  return reader.page();
}

class PageReader {
  readonly #meta = new Map<string, string>();
  readonly #blocks: PageBlock[] = [];
  readonly #stack: Open[] = [ROOT];
  #parts: string[] = [];
  #headings: string[] = [];
  #title: string[] = [];
  #canonical: string | null = null;
  #language: string | null = null;

  open(name: string, attributes: Attributes): void {
    this.#note(name, attributes);
    const parent = this.#top();
    if (this.#stack.length > DEEPEST) throw new ReleaseRejected(`the page nests more than ${DEEPEST} elements`);
    if (isBlock(name)) this.#flush();
    if (name === 'br') this.#parts.push('\n');
    const rank = Math.max(parent.rank, bodyRank(name, attributes));
    this.#stack.push({
      name,
      dropped: parent.dropped || isFurniture(name, attributes, rank > 0),
      kind: kindOfElement(name) ?? parent.kind,
      rank,
      pre: parent.pre || name === 'pre',
    });
  }

  close(): void {
    const name = this.#top().name;
    if (isBlock(name)) this.#flush();
    if (this.#stack.length > 1) this.#stack.pop();
  }

  text(text: string): void {
    const top = this.#top();
    if (top.name === 'title' && this.#stack.at(-2)?.name !== 'svg') this.#title.push(text);
    else if (top.name === 'script') this.#noteLinkedData(text);
    else if (!top.dropped) this.#parts.push(top.pre ? text : text.replace(/\s+/gu, ' '));
  }

  page(): Page {
    this.#flush();
    return {
      facts: {
        meta: this.#meta,
        canonical: this.#canonical,
        language: this.#language,
        title: collapse(this.#title.join('')) || null,
        headings: this.#headings,
      },
      blocks: this.#blocks,
    };
  }

  #top(): Open {
    return this.#stack.at(-1) ?? ROOT;
  }

  #note(name: string, attributes: Attributes): void {
    const value = (attributes.content ?? attributes.datetime ?? '').trim();
    const key =
      attributes.property ??
      attributes.name ??
      attributes.itemprop ??
      (name === 'time' && 'pubdate' in attributes ? 'time[datetime]' : '');
    if ((name === 'meta' || name === 'time') && key !== '' && value !== '' && !this.#meta.has(key.toLowerCase())) {
      this.#meta.set(key.toLowerCase(), value);
    }
    if (name === 'html') this.#language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
    if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') this.#canonical ??= attributes.href ?? null;
  }

  /** Of the data that a page holds for search engines, only the day of publication is not said elsewhere. */
  #noteLinkedData(script: string): void {
    const date = /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/u.exec(script)?.[1];
    if (date && !this.#meta.has('datepublished')) this.#meta.set('datepublished', date);
  }

  /** Two line breaks in a row divide a block, as many pages write their paragraphs. */
  #flush(): void {
    const top = this.#top();
    const text = this.#parts.join('');
    this.#parts = [];
    for (const part of text.split(/\n\s*\n/u)) {
      const block = part.split('\n').map(collapse).filter(Boolean).join('\n');
      if (block === '' || top.dropped) continue;
      this.#blocks.push({ text: block, kind: top.kind, rank: top.rank });
      if (top.name === 'h1') this.#headings.push(collapse(block));
    }
  }
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
