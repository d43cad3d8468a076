import type { ReleaseEvidence } from '../domain/evidence.ts';
import { foldName } from '../domain/names.ts';
import { byText, type Draft, groupBy, statusOf, toDraft } from './draft.ts';
import type { Fact } from './facts.ts';

/**
 * Sessions of mechanisms: the named event that is one, else an event of its own, for a recalled session counts too.
 * What has one number and mechanism is one session. Takes the named events and gives them back.
 */
export function addSessions(facts: readonly Fact[], named: readonly Draft[], evidence: ReleaseEvidence): Draft[] {
  const drafts = [...named];
  const told = facts.filter(({ statement, objectNamed }) => statement.type === 'SESSION_OF' && objectNamed);
  for (const about of groupBy(told, slotOf)) {
    const group = [...about].sort(byText);
    const at = drafts.findIndex((draft) => isNamedIn(draft, group));
    const event = drafts[at];
    if (event) drafts[at] = addSession(event, group);
    else drafts.push(toSession(group, evidence));
  }
  return drafts;
}

function slotOf({ statement, object }: Fact): string {
  const which = statement.number ?? statement.subject;
  return `${statusOf(statement.modality)} ${object.id} ${which}`;
}

function isNamedIn(draft: Draft, group: readonly Fact[]): boolean {
  return group.some(({ statement }) => {
    return draft.mention === statement.subject && draft.status === statusOf(statement.modality);
  });
}

function addSession(draft: Draft, group: readonly Fact[]): Draft {
  const dated = group.find(({ statement }) => statement.date !== null)?.statement;
  const when =
    draft.date === null && dated ? { date: dated.date, endDate: dated.endDate, dateText: dated.dateText } : {};
  const type = draft.type === 'OTHER' ? 'SESSION' : draft.type;
  return { ...draft, ...when, type, sessions: [...draft.sessions, ...group], facts: [...draft.facts, ...group] };
}

function toSession(group: readonly Fact[], evidence: ReleaseEvidence): Draft {
  const nameOf = (key = '') => evidence.mentions.find((mention) => mention.key === key)?.name ?? '';
  const [first] = [...group].sort((a, b) => nameOf(b.statement.subject).length - nameOf(a.statement.subject).length);
  const [name, mechanism] = [nameOf(first?.statement.subject), nameOf(first?.statement.object)];
  // "Fourth Plenary Session" alone tells nobody of what.
  const full = foldName(name).includes(foldName(mechanism)) ? name : `${name} · ${first?.object.name ?? mechanism}`;
  return toDraft('SESSION', group, { name: full, mention: first?.statement.subject ?? null, sessions: group });
}
