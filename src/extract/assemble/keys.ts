import { statementId as idOfStatement } from '../../domain/ids.ts';
import { foldName } from '../../domain/names.ts';
import type { Draft, Part } from '../reading.ts';

/** What makes two parts of a release the same: their kind and folded name; of a topic its id. */
export function partKey(part: Part): string {
  if (part.topic !== undefined) return `${part.kind}:${part.topic}`;
  return `${part.kind}:${foldName(part.name) || part.name}`;
}

/** The keys of subject and object; those of a meeting in order, for it has no first side. */
export function endKeys(draft: Draft): string[] {
  const keys = [partKey(draft.subject), partKey(draft.object)];
  return draft.type === 'MET_WITH' ? keys.sort() : keys;
}

/** A post is another at another body, a meeting without a name another with others; to other statements nothing is added. */
export function bodyKey(draft: Draft): string {
  return draft.type === 'HOLDS' ? foldName(draft.organisation?.name ?? '') : (draft.apart ?? '');
}

export function statementId(releaseId: string, draft: Draft, date: string | null): string {
  const { type, modality } = draft;
  const [subject, object] = [partKey(draft.subject), partKey(draft.object)];
  return idOfStatement(releaseId, { type, subject, object, apart: bodyKey(draft), date, modality });
}
