import type { ReadRelease } from '../../domain/release.ts';
import type { Role, Span, Statement, StatementPart } from '../../domain/statement.ts';
import type { Draft, Part } from '../reading.ts';
import { confidenceOf } from './confidence.ts';
import type { Keeper } from './keeper.ts';
import { statementId } from './keys.ts';
import { originOf } from './origin.ts';

const STRENGTH: Readonly<Record<Role, number>> = {
  ORGANISER: 6,
  CHAIR: 5,
  CO_CHAIR: 4,
  SPEAKER: 3,
  HOST: 2,
  ATTENDEE: 1,
};

/** One statement of the drafts that say the same: the surest gives it, the others add spans, day, city and role. */
export function makeStatement(read: ReadRelease, keeper: Keeper, group: readonly Draft[]): Statement {
  const [best] = surestFirst(group);
  if (!best) throw new Error('a statement rests on at least one draft');
  const city = cityOf(group, keeper);
  const ends = { subject: keeper.refer(best.subject), object: keeper.refer(best.object) };
  const place = best.place ? keeper.refer(best.place) : best.object.kind === 'Place' ? ends.object : city;
  if (city && isLocated(best)) keeper.locate(ends.object, city);
  const date = best.setting.date ?? group.find((d) => d.setting.date !== null)?.setting.date ?? null;
  const spans = spansOf(read, group);
  return {
    id: statementId(read.release.id, best, date),
    type: best.type,
    modality: best.modality,
    ...ends,
    organisation: best.organisation ? keeper.refer(best.organisation) : null,
    date,
    endDate: best.setting.endDate,
    dateText: best.setting.dateText,
    city,
    place,
    role: best.type === 'ORGANISED' ? 'ORGANISER' : strongestRole(group),
    occasion: best.occasion ?? null,
    sides: best.sides ?? null,
    via: best.via ?? null,
    ...(best.number === undefined ? {} : { number: best.number }),
    spans,
    mentions: mentionsOf(best, keeper),
    rule: best.rule,
    confidence: confidenceOf(best, { city, date, spans }),
  };
}

function surestFirst(group: readonly Draft[]): Draft[] {
  return [...group].sort((a, b) => b.confidence - a.confidence);
}

/** A city that a clause says itself goes before one carried on from the story. */
function cityOf(group: readonly Draft[], keeper: Keeper): string | null {
  const placed = group.filter((d) => d.setting.city !== null);
  const name = (placed.find((d) => d.setting.ownCity) ?? placed[0])?.setting.city ?? null;
  return name === null ? null : keeper.refer({ kind: 'Place', name, span: null });
}

function isLocated({ type, object }: Draft): boolean {
  return object.kind === 'Place' || (type === 'VISITED' && object.kind === 'Organisation');
}

function strongestRole(group: readonly Draft[]): Role | null {
  const roles = group.flatMap((d) => (d.role ? [d.role] : []));
  return roles.sort((a, b) => STRENGTH[b] - STRENGTH[a])[0] ?? null;
}

function spansOf(read: ReadRelease, group: readonly Draft[]): Span[] {
  const spans = new Map<string, Span>();
  for (const draft of [...group].sort((a, b) => b.confidence - a.confidence || a.span.start - b.span.start)) {
    const span = originOf(read, draft.span);
    spans.set(`${span.start}-${span.end}`, span);
  }
  return [...spans.values()];
}

function mentionsOf(draft: Draft, keeper: Keeper): { as: StatementPart; mention: string }[] {
  const parts: [StatementPart, Part | null | undefined][] = [
    ['subject', draft.subject],
    [draft.type === 'HOLDS' ? 'post' : 'object', draft.object],
    ['organisation', draft.organisation],
    ['place', draft.place],
  ];
  return parts.flatMap(([as, part]) => {
    const mention = part ? keeper.mention(part) : null;
    return mention === null ? [] : [{ as, mention }];
  });
}
