import { CORRECTION_RULE } from '../domain/cast.ts';
import { kindsOf } from '../domain/check-correction.ts';
import type { CorrectedPart, StatementChange } from '../domain/correction.ts';
import type { QuotedStatement } from '../domain/evidence.ts';
import { hashId, statementId } from '../domain/ids.ts';
import type { StatementType } from '../domain/statement.ts';
import { type Parts, spanOf } from './parts.ts';

/** The statement that an ADD tells. Its id is that of a statement that was read and says the same. */
export function tellAdded(change: StatementChange, release: string, parts: Parts, text: string): QuotedStatement {
  const type = change.type ?? 'MET_WITH';
  const ends = endsOf(change, type, parts);
  const [title] = ends.object.split('@');
  const core = {
    type,
    subject: ends.subject,
    object: title ?? ends.object,
    apart: type === 'HOLDS' ? (ends.organisation ?? '').replace(/^Organisation:/u, '') : '',
    date: change.date ?? null,
    modality: change.modality ?? 'OCCURRED',
  };
  return {
    ...core,
    ...ends,
    id: statementId(release, core),
    endDate: change.endDate ?? null,
    dateText: null,
    ...whereOf(change, parts, { type, object: ends.object }),
    role: roleOf(change, type, null),
    occasion: null,
    sides: type === 'MET_WITH' ? ['A', 'B'] : null,
    via: null,
    ...(change.number === undefined ? {} : { number: change.number }),
    ...quoteOf(change, text, { spans: [{ start: 0, end: 0 }], quote: '' }),
    rule: CORRECTION_RULE,
    confidence: 1,
  };
}

/** What an AMEND makes of a statement. Its id rests on that of the statement and on the change. */
export function tellAmended(
  base: QuotedStatement,
  change: StatementChange,
  parts: Parts,
  text: string,
): QuotedStatement {
  const type = change.type ?? base.type;
  const { number, ...rest } = base;
  const counted = change.number ?? number;
  const ends = endsOf(change, type, parts, base);
  const isSame = type === base.type;
  return {
    ...rest,
    ...ends,
    type,
    id: hashId('amended', base.id, JSON.stringify(change)),
    modality: change.modality ?? base.modality,
    date: change.date === undefined ? base.date : change.date,
    endDate: change.endDate === undefined ? base.endDate : change.endDate,
    dateText: change.date === undefined ? base.dateText : null,
    ...whereOf(change, parts, { type, object: ends.object }, base),
    role: roleOf(change, type, base.role),
    occasion: isSame ? base.occasion : null,
    sides: isSame ? base.sides : type === 'MET_WITH' ? ['A', 'B'] : null,
    via: isSame ? base.via : null,
    ...(counted === undefined || type !== 'SESSION_OF' ? {} : { number: counted }),
    ...quoteOf(change, text, base),
    rule: CORRECTION_RULE,
    confidence: 1,
  };
}

type Ends = Pick<QuotedStatement, 'subject' | 'object' | 'organisation'>;

function endsOf(change: StatementChange, type: StatementType, parts: Parts, base?: QuotedStatement): Ends {
  const subject = change.subject ? parts.refer(change.subject, kindsOf(type, 'subject')) : (base?.subject ?? '');
  const organisation = keyOf(change.organisation, base?.organisation, (part) => parts.refer(part, ['Organisation']));
  if (type !== 'HOLDS') {
    const object = change.object ? parts.refer(change.object, kindsOf(type, 'object')) : (base?.object ?? '');
    return { subject, object, organisation };
  }
  const title = change.object?.name ?? parts.get(base?.object ?? '')?.name ?? '';
  return { subject, organisation, object: parts.office(title, organisation, subject) };
}

/** A city that is corrected alone takes the place within the old city with it. */
function whereOf(
  change: StatementChange,
  parts: Parts,
  { type, object }: Pick<QuotedStatement, 'type' | 'object'>,
  base?: QuotedStatement,
): Pick<QuotedStatement, 'city' | 'place'> {
  const city = keyOf(change.city, base?.city, (part) => parts.refer(part, ['Place'], 'CITY'));
  const refer = (part: CorrectedPart) => parts.refer(part, ['Place', 'Organisation'], 'OTHER');
  if (change.place !== undefined) return { city, place: keyOf(change.place, null, refer) ?? city };
  const visited = type === 'VISITED' && object.startsWith('Place:') ? object : null;
  const isKept = change.city === undefined && change.object === undefined && base !== undefined;
  return { city, place: isKept ? base.place : (visited ?? city) };
}

function keyOf(
  changed: CorrectedPart | null | undefined,
  old: string | null | undefined,
  refer: (part: CorrectedPart) => string,
): string | null {
  if (changed === undefined) return old ?? null;
  return changed === null ? null : refer(changed);
}

function roleOf(change: StatementChange, type: StatementType, old: QuotedStatement['role']): QuotedStatement['role'] {
  if (type === 'ORGANISED') return 'ORGANISER';
  if (type !== 'ATTENDED') return null;
  return change.role === undefined ? (old ?? 'ATTENDEE') : change.role;
}

type Quoted = Pick<QuotedStatement, 'spans' | 'quote'>;

function quoteOf({ quote }: StatementChange, text: string, old: Quoted): Quoted {
  if (quote === undefined || !text.includes(quote)) return { spans: old.spans, quote: old.quote };
  return { spans: [spanOf(quote, text)], quote };
}
