import type { QuotedStatement, ReleaseFacts, ResolvedEntity, ResolvedRelease } from '../domain/evidence.ts';
import type { Register } from '../domain/register.ts';
import { type Area, areaOfMention } from './areas.ts';

/** A statement with entities in the place of mentions. */
export interface Fact {
  readonly statement: QuotedStatement;
  readonly release: ReleaseFacts;
  readonly subject: ResolvedEntity;
  readonly object: ResolvedEntity;
  readonly organisation: ResolvedEntity | null;
  /** The finest place that the text names, where it is a place. */
  readonly place: ResolvedEntity | null;
  /** The city, or the smallest known area above the place. */
  readonly area: Area | null;
  /** False for a group ("leaders of Marlow City"). */
  readonly subjectNamed: boolean;
  readonly objectNamed: boolean;
}

/** The facts of one release; what names an unknown part is left out. */
export function factsOf(resolved: ResolvedRelease, register: Register): Fact[] {
  return resolved.evidence.statements.flatMap((statement) => toFact(statement, resolved, register) ?? []);
}

function toFact(statement: QuotedStatement, resolved: ResolvedRelease, register: Register): Fact | undefined {
  const { entities, evidence } = resolved;
  const subject = entities.get(statement.subject);
  const object = entities.get(statement.object);
  if (!subject || !object) return undefined;
  const isNamed = (key: string) => evidence.mentions.find((mention) => mention.key === key)?.named ?? false;
  const area = (key: string | null) => areaOfMention(key, resolved, register.entries);
  const named = (key: string | null) => (key !== null && isNamed(key) ? entities.get(key) : undefined);
  const holdsObject = object.kind === 'Place' || object.kind === 'Organisation';
  return {
    statement,
    release: evidence.release,
    subject,
    object,
    organisation: named(statement.organisation) ?? null,
    place: placeOf(named(statement.place), named(statement.object)),
    area: area(statement.city) ?? area(statement.place) ?? (holdsObject ? area(statement.object) : null),
    subjectNamed: isNamed(statement.subject),
    objectNamed: isNamed(statement.object),
  };
}

function placeOf(place: ResolvedEntity | undefined, object: ResolvedEntity | undefined): ResolvedEntity | null {
  if (object?.kind === 'Place') return object;
  return place?.kind === 'Place' ? place : null;
}
