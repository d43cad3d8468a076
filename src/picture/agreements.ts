import type { ResolvedEntity } from '../domain/evidence.ts';
import type { PictureNode, PictureTie } from '../domain/picture.ts';
import { type Draft, groupBy } from './draft.ts';
import { byRank, evidenceProperties, whenProperties, whereProperties } from './evidence.ts';
import type { Fact } from './facts.ts';
import { toPiece } from './pieces.ts';
import { tieId } from './ties.ts';

interface Conclusion {
  readonly agreement: ResolvedEntity;
  readonly draft: Draft;
  /** The facts of that event that are about this agreement. */
  readonly facts: readonly Fact[];
}

/** The agreements that drafts conclude, each once, with a tie to every event that reports it. */
export function drawAgreements(drafts: readonly Draft[]): { nodes: PictureNode[]; ties: PictureTie[] } {
  const parties = partiesOf(drafts);
  const conclusions = drafts.flatMap((draft) =>
    draft.agreements.map((agreement): Conclusion => {
      return { agreement, draft, facts: draft.facts.filter(({ object }) => object.id === agreement.id) };
    }),
  );
  return {
    nodes: groupBy(conclusions, ({ agreement }) => agreement.id).flatMap((group) => toNode(group, parties)),
    ties: conclusions.map(({ agreement, draft, facts }) => ({
      kind: 'CONCLUDED_AT',
      id: tieId('CONCLUDED_AT', agreement.id, draft.id),
      start: agreement.id,
      end: draft.id,
      properties: evidenceProperties(facts.map(toPiece)),
    })),
  };
}

/** By agreement: the ends of its PARTY_TO ties (`ties.ts`), in order. */
function partiesOf(drafts: readonly Draft[]): ReadonlyMap<string, string[]> {
  const told = drafts.flatMap(({ ties }) => ties.filter(({ kind }) => kind === 'PARTY_TO'));
  const groups = groupBy(told, ({ end }) => end.id);
  return new Map(
    groups.map((group) => [group[0]?.end.id ?? '', [...new Set(group.map(({ start }) => start.id))].sort()]),
  );
}

function toNode(conclusions: readonly Conclusion[], parties: ReadonlyMap<string, string[]>): PictureNode[] {
  const facts = conclusions.flatMap((conclusion) => conclusion.facts);
  const [best] = [...facts].sort((a, b) => byRank(toPiece(a), toPiece(b)));
  const first = conclusions.find((conclusion) => best && conclusion.facts.includes(best));
  if (!first) return [];
  const { agreement, draft } = first;
  return [
    {
      label: 'Agreement',
      id: agreement.id,
      properties: {
        name: agreement.name,
        registered: false,
        // The parties as a property: an index of them gives the agreements between two groups of bodies.
        partyIds: parties.get(agreement.id) ?? null,
        ...whenProperties(draft),
        ...whereProperties(draft.place, draft.area),
        ...evidenceProperties(facts.map(toPiece)),
      },
    },
  ];
}
