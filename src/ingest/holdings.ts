import type { ReleaseEvidence, ResolvedRelease } from '../domain/evidence.ts';
import type { StoredHolding } from '../graph/write/index.ts';

/**
 * What releases say of the posts of persons, by person, as the graph would give it (`find-holdings.cypher`): what was held,
 * and what is announced for a time (not who is designated). `isReferred`: a mention that refers to an entity.
 */
export function holdingsSaid(
  resolved: readonly ResolvedRelease[],
  isReferred: (mention: string) => boolean,
): Map<string, StoredHolding[]> {
  const said = new Map<string, StoredHolding[]>();
  for (const { evidence, entities } of resolved) {
    const mentions = new Map(evidence.mentions.filter(({ id }) => isReferred(id)).map((one) => [one.key, one]));
    for (const statement of evidence.statements.filter(counts)) {
      const [person, post] = [entities.get(statement.subject), entities.get(statement.object)];
      const title = mentions.get(statement.object)?.name;
      if (!person || !post || title === undefined || !mentions.has(statement.subject)) continue;
      const holding = toHolding(evidence.release, statement, post.id, title);
      said.set(person.id, [...(said.get(person.id) ?? []), holding]);
    }
  }
  return said;
}

type Quoted = ReleaseEvidence['statements'][number];

function counts({ type, modality, via }: Quoted): boolean {
  return type === 'HOLDS' && (modality === 'OCCURRED' || (modality === 'PLANNED' && via !== 'designate'));
}

function toHolding(
  { id, title: headline, url, publishedOn, kind }: ReleaseEvidence['release'],
  { id: statementId, quote, spans, date, endDate, modality }: Quoted,
  postId: string,
  title: string,
): StoredHolding {
  const statement = { id: statementId, quote, start: spans[0]?.start ?? 0 };
  const release = { id, title: headline, url, publishedOn, kind };
  return { postId, title, date, endDate, planned: modality === 'PLANNED', piece: { statement, release } };
}
