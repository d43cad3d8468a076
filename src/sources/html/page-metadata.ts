import { readDate } from '../dates/read-date.ts';
import type { Note } from '../notes.ts';
import { toLanguage, toUrl } from '../values.ts';

/** What a page states about itself, in the order in which it was found: names in lower case. */
export interface PageFacts {
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly language: string | null;
  /** The content of `<title>`. */
  readonly title: string | null;
  /** The level-one headings that are not page furniture. */
  readonly headings: readonly string[];
}

export interface PageMetadata {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly language: string | null;
}

/** Names under which pages state their day of publication, most reliable first. */
const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publicationdate',
  'publication_date',
  'date',
  'time[datetime]',
];
const PUBLISHER_NAMES = [
  'og:site_name',
  'dcterms.publisher',
  'dc.publisher',
  'publisher',
  'contentsource',
  'application-name',
];
const LONGEST_TITLE = 500;

export function toPageMetadata(facts: PageFacts): { metadata: PageMetadata; notes: Note[] } {
  const stated = first(facts.meta, DATE_NAMES);
  const publishedOn = stated === null ? null : readDate(stated);
  const notes: Note[] =
    stated !== null && publishedOn === null
      ? [
          {
            kind: 'date-unreadable',
            message: `the page's date "${stated.slice(0, 60)}" cannot be read and is left out`,
          },
        ]
      : [];
  const address = facts.canonical ?? facts.meta.get('og:url') ?? null;
  const metadata = {
    title: toTitle(facts),
    url: address === null ? null : toUrl(address),
    publisher: first(facts.meta, PUBLISHER_NAMES),
    publishedOn,
    language: facts.language === null ? null : toLanguage(facts.language),
  };
  return { metadata, notes };
}

/** A page's title often carries the site's name; its only heading does not. */
function toTitle({ headings, meta, title }: PageFacts): string | null {
  const heading = headings.length === 1 ? (headings[0] ?? null) : null;
  const stated = meta.get('og:title') ?? meta.get('dc.title') ?? title;
  const best = heading !== null && (!stated || stated.includes(heading)) ? heading : (stated ?? headings[0] ?? null);
  return best !== null && best.length <= LONGEST_TITLE ? best : null;
}

function first(meta: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name);
    if (value) return value.slice(0, 500);
  }
  return null;
}
