import type { Token } from '../../text/tokens.ts';
import { lowerAt } from '../../text/tokens.ts';
import { readThing, type ThingPhrase } from '../find/things.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import { type Part, type Scene, type SetClause, tokenSpan } from '../scene.ts';

/** A body as the text names it, its acronym as alias. */
export function organisationPart(tokens: readonly Token[], thing: ThingPhrase): Part {
  return {
    kind: 'Organisation',
    name: thing.text,
    span: tokenSpan(tokens, thing.from, thing.to),
    aliases: thing.acronym ? [thing.acronym] : [],
  };
}

export function eventPart(event: OccasionRecord, scene: Scene): Part {
  return { kind: 'Event', ...occasionPart(event, scene), eventType: event.type };
}

export function agreementPart(agreement: OccasionRecord, scene: Scene): Part {
  return { kind: 'Agreement', ...occasionPart(agreement, scene) };
}

/** Where the release names it first stands for it. */
function occasionPart({ name, aliases, seen: [first] }: OccasionRecord, scene: Scene): Omit<Part, 'kind'> {
  const tokens = scene.sentences[first?.sentence ?? 0]?.tokens ?? [];
  return { name, span: first ? tokenSpan(tokens, first.from, first.to) : null, aliases: [...aliases] };
}

/** Does the phrase lie over the name of a person? */
export function overlapsName({ persons }: Pick<SetClause, 'persons'>, thing: ThingPhrase): boolean {
  return persons.some((p) => p.phrase.nameFrom < thing.to && p.phrase.nameTo > thing.from);
}

/** Each name once, whatever its case; the last part that bears it. */
export function uniqueParts(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((p) => [p.name.toLowerCase(), p])).values()];
}

/** The body whose name ends where the verb begins: "The Chamber of Trade today hosted". */
export function bodyEndingAt(
  { sentence: { tokens }, groupFrom, persons }: SetClause,
  scene: Scene,
): ThingPhrase | null {
  // "travelled to Ashford to attend": where, and not who.
  if (lowerAt(tokens, groupFrom) === 'to') return null;
  const end = beforeBracket(tokens, groupFrom);
  for (let i = 0; i < end; i++) {
    const thing = readThing(tokens, i, scene.gazetteer);
    if (thing && thing.to === end && !persons.some((p) => p.phrase.to === end)) return thing;
  }
  return null;
}

const LONGEST_SHORT_FORM = 5;

// "The Economic Office in Norrvik (EO Norrvik) held": the short form is no name of its own.
function beforeBracket(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  const open = tokens.findLastIndex((t, i) => i < end && i >= end - LONGEST_SHORT_FORM && t.text === '(');
  return open < 0 ? end : open;
}
