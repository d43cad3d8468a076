import type { DateSource, Release } from '../domain/release.ts';

const SOURCES: Readonly<Record<DateSource, string>> = {
  METADATA: 'as its metadata says',
  OPTION: 'as given',
  TEXT: 'as its text says',
  FILE_NAME: 'as its file name says',
  NONE: '',
};

const KINDS: Partial<Record<Release['kind'], string>> = {
  RETOLD: 'retold in our own words',
  INVENTED: 'invented',
};

export function titleOf({ title, id }: Release): string {
  return title ?? id;
}

/** What is known of a release besides its text, a few words each. */
export function headWords({ title, id, publisher, publishedOn, publishedOnSource, language, kind }: Release): string[] {
  const day = publishedOn === null ? 'day of publication unknown' : `published ${publishedOn}`;
  const facts = [
    title === null ? null : id,
    publisher,
    `${day}${SOURCES[publishedOnSource] === '' ? '' : `, ${SOURCES[publishedOnSource]}`}`,
    language === null ? null : `language ${language}`,
    KINDS[kind] ?? null,
  ];
  return facts.filter((fact) => fact !== null);
}

/** What a block is, where it is no paragraph of the story. */
export function blockWords(kind: string): string | null {
  return BLOCKS[kind] ?? null;
}

const BLOCKS: Readonly<Record<string, string>> = {
  TITLE: 'title',
  CAPTION: 'caption',
  DATELINE: 'dateline',
  BOILERPLATE: 'boilerplate, not read',
};
