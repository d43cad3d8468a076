/** Draws told releases; entities are named by their own names. */
import type { ResolvedEntity, ResolvedRelease } from '../../src/domain/evidence.ts';
import type { Picture } from '../../src/domain/picture.ts';
import { nameKey } from '../../src/names/fold.ts';
import { drawEvents } from '../../src/picture/index.ts';
import { indexRegister, parseRegister } from '../../src/register/index.ts';
import { decideMentions } from '../../src/resolve/index.ts';
import { REGISTER, type Said, type Told, tell } from '../ingest/tell.ts';

export const register = indexRegister(parseRegister(REGISTER).register.entries.values(), nameKey);

export function resolveTold({ evidence }: Told): ResolvedRelease {
  const { decided } = decideMentions(evidence, register, nameKey);
  const entities = new Map(
    evidence.mentions.map(({ key, kind, name }): [string, ResolvedEntity] => {
      const known = decided.get(key)?.registered ?? null;
      return [key, { id: known ?? name, kind, name, registered: known !== null }];
    }),
  );
  return { evidence, entities };
}

export function drawTold(releases: readonly Told[]): Picture {
  const { nodes, ties } = drawEvents(releases.map(resolveTold), register);
  return { nodes, ties };
}

export const draw = (said: readonly Said[]): Picture => drawTold([tell('r', said)]);

/** `Ada Moon MET_WITH Bo Sun`, sorted. */
export function ties(picture: Picture, ...kinds: readonly string[]): string[] {
  return picture.ties
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ kind, start, end }) => `${start} ${kind} ${end}`)
    .sort();
}

/** `MEETING OCCURRED 2024-01-02`, sorted. */
export function events(picture: Picture): string[] {
  return picture.nodes
    .filter(({ label }) => label === 'Event')
    .map(({ properties: { type, status, date } }) =>
      [type, status, date && typeof date === 'object' && 'day' in date ? date.day : '-'].join(' '),
    )
    .sort();
}

/** `Cy Fox B ATTENDEE`: participants of all events, sorted. */
export function participants(picture: Picture): string[] {
  return picture.ties
    .filter(({ kind }) => kind === 'TOOK_PART')
    .map(({ start, properties: { side, role } }) => `${start} ${side} ${role}`)
    .sort();
}
