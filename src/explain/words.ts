import type { Extraction, Statement, StatementType } from '../domain/statement.ts';

/** A statement as it is told to a person. */
export interface StatementWords {
  /** Its place among the statements of the release, from 1. */
  readonly number: number;
  readonly type: string;
  /** Null where it OCCURRED, which goes without saying. */
  readonly modality: string | null;
  readonly subject: string;
  readonly link: '—' | '→';
  readonly object: string;
  readonly details: readonly Detail[];
}

/** `rule met`, or a value that tells by itself what it is. */
export interface Detail {
  readonly label: string | null;
  readonly value: string;
}

type Name = (key: string) => string;

/** Statements without a direction. */
const MUTUAL: ReadonlySet<StatementType> = new Set(['MET_WITH']);

/** What the organisation of a statement is to it, where it is not simply "of". */
const ORGANISATION_IS: Partial<Record<StatementType, string>> = { SIGNED: 'for' };

/** All statements of a release in words, in its order. */
export function wordsOf(extraction: Extraction): StatementWords[] {
  const name = namesOf(extraction);
  return extraction.statements.map((statement, index) => toWords(statement, index + 1, name));
}

/** What a part is called; a part that nobody has described keeps the words of its mention, at worst its key. */
export function namesOf({ referents, mentions }: Extraction): Name {
  const names = new Map(mentions.map(({ referent, text }) => [referent, text]));
  for (const { key, name } of referents) names.set(key, name);
  return (key) => names.get(key) ?? key;
}

function toWords(statement: Statement, number: number, name: Name): StatementWords {
  const { type, modality, subject, object } = statement;
  return {
    number,
    type,
    modality: modality === 'OCCURRED' ? null : modality,
    subject: name(subject),
    link: MUTUAL.has(type) ? '—' : '→',
    object: name(object),
    details: [...partDetails(statement, name), ...settingDetails(statement, name), ...readingDetails(statement)],
  };
}

function partDetails({ type, organisation, role, via, sides }: Statement, name: Name): Detail[] {
  return [
    ...detail(ORGANISATION_IS[type] ?? 'of', organisation === null ? null : name(organisation)),
    ...detail('as', role),
    ...detail('via', via),
    ...detail('sides', sides?.join(' and ') ?? null),
  ];
}

function settingDetails(statement: Statement, name: Name): Detail[] {
  const { object, city, place } = statement;
  // The city, and the place in it, unless the object has said it already.
  const where = [place, city].filter((key, index, all) => key !== null && key !== object && all.indexOf(key) === index);
  return [
    { label: null, value: dateWords(statement) },
    ...where.map((key) => ({ label: null, value: name(key ?? '') })),
  ];
}

function readingDetails({ rule, confidence }: Statement): Detail[] {
  return [...detail('rule', rule), { label: null, value: confidence.toFixed(2) }];
}

function dateWords({ date, endDate, dateText }: Statement): string {
  const said = dateText === null ? '' : ` ("${dateText}")`;
  if (date === null) return `no date${said}`;
  return `${date}${endDate === null || endDate === date ? '' : ` to ${endDate}`}${said}`;
}

function detail(label: string, value: string | null): Detail[] {
  return value === null ? [] : [{ label, value }];
}
