import { searchForm } from '../../names/fold.ts';
import type { Ask } from './ask.ts';
import { maybeText, text } from './fields.ts';
import { toRelease, toVersion } from './parse-releases.ts';
import type { Page, ReleasesQuery } from './questions.ts';
import type { ReleaseRow, VersionRow } from './rows.ts';

export interface ReleasesReader {
  releases(ids: readonly string[]): Promise<(ReleaseRow | null)[]>;
  /** The current text of each release, as it was given; null where there is none. */
  texts(releaseIds: readonly string[]): Promise<(string | null)[]>;
  /** The texts that each release has had, the latest first. */
  versions(releaseIds: readonly string[]): Promise<VersionRow[][]>;
  versionTexts(versionIds: readonly string[]): Promise<(string | null)[]>;
  /** Releases, the latest published first; their sort value is the day of publication as far as it is known. */
  listReleases(query: ReleasesQuery): Promise<Page<ReleaseRow>>;
  countReleases(query: ReleasesQuery): Promise<number>;
}

export function createReleasesReader(ask: Ask): ReleasesReader {
  const textsOf = async (name: string, ids: readonly string[]) => {
    const records = await ask.all(name, { ids });
    const found = new Map(records.map((record) => [text(record, 'id'), maybeText(record, 'text')]));
    return ids.map((id) => found.get(id) ?? null);
  };
  return {
    releases: (ids) => ask.each('releases', ids, toRelease),
    texts: (ids) => textsOf('release-texts', ids),
    versions: (ids) => ask.lists('release-versions', { ids }, ids, toVersion),
    versionTexts: (ids) => textsOf('version-texts', ids),
    listReleases: (query) => ask.page(statementOf(query), toParameters(query), query.first, toRelease),
    countReleases: (query) => ask.total(`count-${statementOf(query)}`, toParameters(query)),
  };
}

/** The statement that starts from what narrows the question most. */
function statementOf({ about, title, publisher }: ReleasesQuery): string {
  if (about !== null) return 'releases-about';
  if (title !== null) return 'releases-by-title';
  return publisher === null ? 'releases-by-date' : 'releases-by-publisher';
}

/** Days of publication are texts, as far as known: all of one year sort from `YYYY` on. */
function toParameters({ from, to, kinds, publisher, title, about, first, after }: ReleasesQuery) {
  const inUndated = after !== null && after.value === null;
  return {
    since: from ?? '0001-01-01',
    year: (from ?? '0001').slice(0, 4),
    till: inUndated && title === null && publisher === null && about === null ? '' : (to ?? '9999-12-31'),
    undated: from === null && to === null,
    kinds,
    publisher,
    about,
    words: title === null ? null : toWords(title),
    title: title === null ? null : searchForm(title),
    limit: first + 1,
    afterDay: after?.value ?? null,
    afterId: after?.id ?? null,
    undatedAfter: inUndated ? after.id : null,
  };
}

/** A full-text query that asks for every word. `searchForm` has left letters, digits and spaces only. */
function toWords(title: string): string {
  const words = searchForm(title).split(' ').filter(Boolean);
  return words.map((word) => `+"${word}"`).join(' ');
}
