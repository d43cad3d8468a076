/** Releases told in a line a statement, so that a test's world is its few facts. People and places are invented. */
import type { ReleaseEvidence } from '../../src/domain/evidence.ts';
import { contentHash, statementId } from '../../src/domain/ids.ts';
import { foldName } from '../../src/domain/names.ts';
import type { ReadRelease, Release } from '../../src/domain/release.ts';
import type {
  EntityKind,
  Extraction,
  Mention,
  Modality,
  Referent,
  Statement,
  StatementType,
} from '../../src/domain/statement.ts';
import { toEvidence } from '../../src/resolve/index.ts';

type Name = string | ({ readonly name: string; readonly kind?: EntityKind } & Partial<Referent>);

export interface Said
  extends Partial<
    Pick<Statement, 'date' | 'endDate' | 'role' | 'occasion' | 'sides' | 'confidence' | 'number' | 'via'>
  > {
  readonly type: StatementType;
  readonly subject: Name;
  readonly object: Name;
  readonly organisation?: Name;
  readonly city?: Name;
  readonly place?: Name;
  readonly modality?: Modality;
}

export interface Told {
  readonly release: Release;
  readonly extraction: Extraction;
  readonly read: ReadRelease;
  readonly evidence: ReleaseEvidence;
}

const OBJECT_KIND: Readonly<Record<StatementType, EntityKind>> = {
  MET_WITH: 'Person',
  ACCOMPANIED: 'Person',
  VISITED: 'Place',
  SIGNED: 'Agreement',
  WITNESSED: 'Agreement',
  PARTY_TO: 'Agreement',
  ATTENDED: 'Event',
  ORGANISED: 'Event',
  HOLDS: 'Post',
  CONCERNS: 'Topic',
  SESSION_OF: 'Organisation',
};

const topicId = (name: string) => `topic-${name.toLowerCase().replaceAll(' ', '-')}`;

/** Other than a person; of a CONCERNS about a meeting without a name the subject is one too, and says so itself. */
const SUBJECT_KIND: Readonly<Partial<Record<StatementType, EntityKind>>> = {
  PARTY_TO: 'Organisation',
  ORGANISED: 'Organisation',
  SESSION_OF: 'Event',
};

/** As extraction tells posts of one title apart. */
function apartOf(type: StatementType, organisation: string | null): string {
  return type === 'HOLDS' ? (organisation ?? '').replace('Organisation:', '') : '';
}

export function tell(id: string, said: readonly Said[], release: Partial<Release> = {}): Told {
  const referents = new Map<string, Referent>();
  const mentions: Mention[] = [];
  let text = '';
  const refer = (given: Name | undefined, kind: EntityKind, start: number): string | null => {
    if (given === undefined) return null;
    const { name, kind: own = kind, ...rest } = typeof given === 'string' ? { name: given } : given;
    const key = own === 'Topic' ? `Topic:${topicId(name)}` : `${own}:${foldName(name)}`;
    referents.set(key, { key, kind: own, name, aliases: [], named: true, ...referents.get(key), ...rest });
    const at = text.indexOf(name, start);
    if (at >= 0)
      mentions.push({
        key: `m${mentions.length}`,
        kind: own,
        text: name,
        referent: key,
        start: at,
        end: at + name.length,
      });
    return key;
  };
  const statements = said.map((one): Statement => {
    const start = text.length;
    const nameOf = (name: Name | undefined) => (typeof name === 'string' ? name : (name?.name ?? ''));
    text += `${nameOf(one.subject)} ${one.type} ${nameOf(one.object)} ${nameOf(one.organisation)} ${one.date ?? ''}. `;
    const subject = refer(one.subject, SUBJECT_KIND[one.type] ?? 'Person', start);
    const object = refer(one.object, OBJECT_KIND[one.type], start);
    const organisation = refer(one.organisation, 'Organisation', start);
    const city = refer(typeof one.city === 'string' ? { name: one.city, placeKind: 'CITY' } : one.city, 'Place', start);
    const place = refer(one.place, 'Place', start);
    const ends = { subject: subject ?? '', object: object ?? '' };
    const modality = one.modality ?? 'OCCURRED';
    const date = one.date ?? null;
    return {
      id: statementId(id, { type: one.type, ...ends, apart: apartOf(one.type, organisation), date, modality }),
      type: one.type,
      modality,
      ...ends,
      organisation,
      date,
      endDate: one.endDate ?? null,
      dateText: date,
      city,
      place,
      role: one.role ?? null,
      occasion: one.occasion ?? null,
      sides: one.sides ?? null,
      via: one.via ?? null,
      ...(one.number === undefined ? {} : { number: one.number }),
      spans: [{ start, end: text.length - 1 }],
      mentions: mentions
        .filter((m) => m.start >= start)
        .map((m) => ({ as: m.kind === 'Post' ? 'post' : 'object', mention: m.key })),
      rule: 'told',
      confidence: one.confidence ?? 1,
    };
  });
  const full: Release = {
    id,
    title: `Release ${id}`,
    url: `https://example.org/${id}`,
    publisher: 'Tests',
    publishedOn: '2024-01-31',
    publishedOnSource: 'METADATA',
    language: 'en',
    licence: null,
    attribution: null,
    kind: 'INVENTED',
    basedOn: null,
    text,
    contentHash: contentHash(text),
    ...release,
  };
  const extraction: Extraction = {
    releaseId: id,
    referents: [...referents.values()],
    mentions,
    statements,
    warnings: [],
  };
  const clean = { text, blocks: [], origin: [] };
  const read = { release: full, clean, origin: `${id}.txt`, warnings: [] };
  return { release: full, extraction, read, evidence: toEvidence(full, extraction) };
}

export const met = (subject: Name, object: Name, more: Partial<Said> = {}): Said => ({
  type: 'MET_WITH',
  subject,
  object,
  ...more,
});
export const visited = (subject: Name, object: Name, more: Partial<Said> = {}): Said => ({
  type: 'VISITED',
  subject,
  object,
  ...more,
});
export const attended = (subject: Name, object: Name, more: Partial<Said> = {}): Said => ({
  type: 'ATTENDED',
  subject,
  object,
  ...more,
});
export const holds = (subject: Name, title: string, organisation?: Name, more: Partial<Said> = {}): Said => ({
  type: 'HOLDS',
  subject,
  object: title,
  date: '2024-01-31',
  ...(organisation === undefined ? {} : { organisation }),
  ...more,
});
export const signed = (subject: Name, object: Name, more: Partial<Said> = {}): Said => ({
  type: 'SIGNED',
  subject,
  object,
  ...more,
});
export const witnessed = (subject: Name, object: Name, more: Partial<Said> = {}): Said => ({
  type: 'WITNESSED',
  subject,
  object,
  ...more,
});
export const partyTo = (subject: Name, object: Name, more: Partial<Said> = {}): Said => ({
  type: 'PARTY_TO',
  subject,
  object,
  ...more,
});
export const accompanied = (subject: Name, object: Name, more: Partial<Said> = {}): Said => ({
  type: 'ACCOMPANIED',
  subject,
  object,
  ...more,
});
export const organised = (subject: Name, object: Name, more: Partial<Said> = {}): Said => ({
  type: 'ORGANISED',
  subject,
  object,
  ...more,
});

export const concerns = (subject: Name, object: Name, more: Partial<Said> = {}): Said => ({
  type: 'CONCERNS',
  subject,
  object,
  ...more,
});
export const sessionOf = (subject: Name, object: Name, more: Partial<Said> = {}): Said => ({
  type: 'SESSION_OF',
  subject,
  object,
  ...more,
});

/** A register of an invented country: Amber and Birch are its cities. */
export const REGISTER = `places:
  - {id: utopia, name: Utopia, kind: COUNTRY}
  - {id: amber, name: Amber, names: {zh-Hant: [琥珀]}, kind: CITY, within: utopia}
  - {id: birch, name: Birch, names: {zh-Hant: [樺慶], zh-Hans: [桦庆]}, kind: CITY, within: utopia}
  - {id: dale, name: Dale, kind: PROVINCE, within: utopia}
  - {id: old-hall, name: Old Hall, kind: VENUE, within: birch}
organisations:
  - {id: amber-gov, name: Amber Municipal Government, acronyms: [AMG], kind: GOVERNMENT, seat: amber}
  - {id: birch-gov, name: Birch Municipal Government, kind: GOVERNMENT, seat: birch}
  - {id: birch-works, name: Birch Bureau of Works, kind: BUREAU, parent: birch-gov, seat: birch}
posts:
  - {id: amber-mayor, name: "Mayor, Amber", names: {en: [Mayor]}, organisation: amber-gov}
  - {id: birch-mayor, name: "Mayor, Birch", names: {en: [Mayor]}, organisation: birch-gov}
  - {id: works, name: Secretary for Works, organisation: birch-works}
persons:
  - id: ada-moon
    name: Ada Moon
    names: {en: [Moon Ada], zh-Hant: [月艾達]}
    tenures: [{post: amber-mayor, from: 2022-05}]
  - {id: bo-sun, name: Bo Sun, tenures: [{post: birch-mayor, from: 2020, to: 2023-06-30}]}
  - {id: li-an-1, name: Li An, tenures: [{post: birch-mayor, from: 2023-07-01}]}
  - {id: li-an-2, name: Li An}
`;
