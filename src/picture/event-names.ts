import type { ResolvedEntity } from '../domain/evidence.ts';
import type { Draft } from './draft.ts';

const MOST_NAMES = 4;

/** "Meeting of A, B and C with D, 2023-05-11": what an analyst reads on the node. */
export function eventName(draft: Draft): string {
  const title = draft.name ?? titleOf(draft);
  return draft.date === null || title.includes(draft.date) ? title : `${title}, ${draft.date}`;
}

function titleOf(draft: Draft): string {
  const of = (side: string) => draft.participants.filter((one) => one.side === side).map(({ entity }) => entity);
  const everyone = draft.participants.map(({ entity }) => entity);
  switch (draft.type) {
    case 'MEETING':
      return of('B').length > 0 && of('A').length > 0
        ? `Meeting of ${list(of('A'))} with ${list(of('B'))}`
        : `Meeting of ${list(everyone)}`;
    case 'VISIT':
      return `Visit of ${list(everyone)} to ${draft.object?.name ?? 'an unnamed place'}`;
    case 'SIGNING':
      return draft.agreements.length > 0 ? `Signing of ${list(draft.agreements)}` : `Signing by ${list(everyone)}`;
    case 'TRIP':
      return `Trip of ${list(everyone)}${draft.area ? ` to ${draft.area.name}` : ''}`;
    default:
      return `Event with ${list(everyone)}`;
  }
}

/** "A, B and C"; many become "A, B, C and 5 others". In order of name. */
function list(entities: readonly ResolvedEntity[]): string {
  const names = [...new Set(entities.map(({ name }) => name))].sort();
  if (names.length > MOST_NAMES) {
    return `${names.slice(0, MOST_NAMES - 1).join(', ')} and ${names.length - MOST_NAMES + 1} others`;
  }
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
