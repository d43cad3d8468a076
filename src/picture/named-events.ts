import type { ReleaseEvidence } from '../domain/evidence.ts';
import { byText, type Draft, groupBy, mergeParticipants, statusOf, toDraft } from './draft.ts';
import type { Fact } from './facts.ts';

/** The events that the text names, with who attended, spoke, presided or organised. They make nobody meet. */
export function draftNamedEvents(facts: readonly Fact[], evidence: ReleaseEvidence): Draft[] {
  const about = facts.filter(({ statement }) => statement.type === 'ATTENDED' || statement.type === 'ORGANISED');
  return groupBy(about, ({ statement }) => `${statusOf(statement.modality)} ${statement.object}`).map((group) =>
    toNamedEvent([...group].sort(byText), evidence),
  );
}

function toNamedEvent(facts: readonly Fact[], evidence: ReleaseEvidence): Draft {
  const mention = evidence.mentions.find(({ key }) => key === facts[0]?.statement.object);
  const days = [...new Set(facts.flatMap(({ statement }) => statement.date ?? []))].sort();
  const ends = facts.flatMap(({ statement }) => statement.endDate ?? []).sort();
  const [first] = days;
  const last = ends.at(-1) ?? (days.length > 1 ? days.at(-1) : undefined);
  const draft = toDraft(mention?.eventType ?? 'OTHER', facts, {
    name: mention?.name ?? null,
    mention: mention?.key ?? null,
    participants: mergeParticipants(
      facts
        .filter(({ subjectNamed }) => subjectNamed)
        .map((fact) => ({
          entity: fact.subject,
          role: fact.statement.type === 'ORGANISED' ? 'ORGANISER' : (fact.statement.role ?? 'ATTENDEE'),
          side: 'NONE',
          facts: [fact],
        })),
    ),
  });
  return { ...draft, date: first ?? null, endDate: last ?? null };
}
