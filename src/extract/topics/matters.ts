import type { Modality } from '../../domain/statement.ts';
import { partKey } from '../assemble/keys.ts';
import type { Draft, Part, Setting } from '../reading.ts';

/** What may be about something: an event or agreement with a name, or a meeting without one. */
export interface Matter {
  readonly kind: 'MEETING' | 'AGREEMENT' | 'EVENT';
  readonly subject: Part;
  readonly modality: Modality;
  readonly setting: Setting;
  readonly occasion?: string;
  /** What tells it from others with the same subject: whom a meeting was with. */
  readonly apart?: string;
  /** The drafts that tell of it. */
  readonly drafts: readonly Draft[];
}

const STRONGEST: readonly Modality[] = ['OCCURRED', 'PLANNED', 'CANCELLED', 'BACKGROUND'];

/** The matters of a release; drafts of one meeting must share their occasion. */
export function mattersOf(drafts: readonly Draft[]): Matter[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups.values()].flatMap((group) => toMatter(group) ?? []);
}

function keyOf(draft: Draft): string | null {
  if (draft.type === 'MET_WITH') return draft.occasion === undefined ? null : `meeting ${draft.occasion}`;
  const named = namedPart(draft);
  return named && partKey(named);
}

function namedPart({ type, subject, object }: Draft): Part | null {
  if (type === 'SESSION_OF') return subject;
  return object.kind === 'Event' || object.kind === 'Agreement' ? object : null;
}

function toMatter(group: readonly Draft[]): Matter | null {
  const modality = STRONGEST.find((one) => group.some((draft) => draft.modality === one)) ?? 'OCCURRED';
  const drafts = group.filter((draft) => draft.modality === modality);
  const best = drafts.find(({ setting }) => setting.date !== null) ?? drafts[0];
  if (!best) return null;
  const { setting } = best;
  const named = namedPart(best);
  if (!named) return meetingMatter(best, drafts);
  return { kind: named.kind === 'Agreement' ? 'AGREEMENT' : 'EVENT', subject: named, modality, setting, drafts };
}

/** A meeting is told by one of its persons and by the first of the other side: the same whatever the order of the text. */
function meetingMatter({ modality, setting, occasion }: Draft, drafts: readonly Draft[]): Matter | null {
  const pairs = drafts.map(({ subject, object }) => [subject, object] as const);
  const named = pairs.flat().filter((part) => part.named !== false);
  const [subject] = [...named].sort(byKey);
  if (!subject || occasion === undefined) return null;
  const others = pairs.filter((pair) => pair.some((part) => partKey(part) === partKey(subject))).flat();
  const [other] = others.filter((part) => partKey(part) !== partKey(subject)).sort(byKey);
  return {
    kind: 'MEETING',
    subject,
    modality,
    setting,
    occasion,
    ...(other ? { apart: partKey(other) } : {}),
    drafts,
  };
}

function byKey(a: Part, b: Part): number {
  return partKey(a) < partKey(b) ? -1 : 1;
}
