import type { PictureTie, TieKind } from '../domain/picture.ts';
import type { RegisterEntry } from '../domain/register.ts';
import type { EntityFacts } from './entity-facts.ts';
import { evidenceProperties } from './evidence.ts';
import { registerEvidence } from './tenures.ts';
import { tieId } from './ties.ts';

/** What the register says holds an entry: place in place, part in organisation, post at organisation. */
export function registerTies(entry: RegisterEntry | undefined): PictureTie[] {
  if (!entry) return [];
  return abovesOf(entry).map(([kind, above]) => ({
    kind,
    id: tieId(kind, entry.id, above),
    start: entry.id,
    end: above,
    properties: registerEvidence(entry.id, entry.source),
  }));
}

/** The ids of entries that must be drawn with this one. */
export function abovesOf(entry: RegisterEntry): [TieKind, string][] {
  const ties: [TieKind, string | null][] = (() => {
    switch (entry.kind) {
      case 'Person':
        return [];
      case 'Post':
        return [['AT', entry.organisation]];
      case 'Organisation':
        return [
          ['PART_OF', entry.parent],
          ['SEATED_IN', entry.seat],
        ];
      case 'Place':
        return [['WITHIN', entry.within]];
    }
  })();
  return ties.flatMap(([kind, id]): [TieKind, string][] => (id === null ? [] : [[kind, id]]));
}

const KIND_OF: Partial<Record<EntityFacts['kind'], TieKind>> = {
  Place: 'WITHIN',
  Organisation: 'SEATED_IN',
  Post: 'AT',
};

/** The same for what only releases know; where they disagree (two cities of one organisation), nothing is drawn. */
export function tiesOfMentions({ id, kind, within }: EntityFacts): PictureTie[] {
  const [above] = within;
  const tie = KIND_OF[kind];
  if (!above || !tie || within.length > 1 || above.id === id) return [];
  return [
    { kind: tie, id: tieId(tie, id, above.id), start: id, end: above.id, properties: evidenceProperties(above.pieces) },
  ];
}
