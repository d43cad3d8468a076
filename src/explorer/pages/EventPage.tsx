import { EventById } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { toWords } from '../app/words.ts';
import { aroundTab } from '../entity/around-tab.tsx';
import { Discrepancies } from '../entity/Discrepancies.tsx';
import { EntityHead } from '../entity/EntityHead.tsx';
import { Facts } from '../entity/Facts.tsx';
import { OfKind } from '../entity/OfKind.tsx';
import { ParticipantList } from '../entity/ParticipantList.tsx';
import { type Tab, Tabs } from '../entity/Tabs.tsx';
import { Topics } from '../entity/Topics.tsx';
import { useIdOfPage } from '../entity/useIdOfPage.ts';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { StatusChip } from '../parts/Chip.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';
import { EventDays } from '../parts/EventDays.tsx';
import { Names } from '../parts/Names.tsx';

/** An event: when and where, who was on which side, what was agreed, and where its releases differ. */
export function EventPage() {
  const id = useIdOfPage();
  const answer = useAnswer(EventById, { id });
  return (
    <OfKind id={id} type="Event" answer={answer}>
      {(event) => {
        const differing: Tab = {
          name: 'discrepancies',
          title: `Where releases differ (${event.discrepancies.length})`,
          content: () => <Discrepancies all={event.discrepancies} />,
        };
        return (
          <EntityHead kind="EVENT" name={event.name} beside={<StatusChip status={event.status} />}>
            {event.status !== 'OCCURRED' && <p className="notice">{NOT_OCCURRED[event.status]}</p>}
            <Facts
              rows={[
                ['Kind', toWords(event.type)],
                ['When', <EventDays key="when" event={event} />],
                ['Place', event.place && <EntityLink entity={event.place} />],
                ['City', event.city && event.city.id !== event.place?.id && <EntityLink entity={event.city} />],
                ['Part of the journey', event.during && <EntityLink entity={event.during} />],
                ['Session of', event.session && <EntityLink entity={event.session.organisation} />],
                ['Agreed', event.agreements.length > 0 && <Names entities={event.agreements} />],
                ['Of this journey', event.parts.length > 0 && <Names entities={event.parts} />],
                ['About', event.concerns.length > 0 && <Topics concerns={event.concerns} />],
                ['Says who', <EvidenceButton key="who" tie={event.id} evidence={event.evidence} />],
              ]}
            />
            <Tabs
              about={event.name}
              tabs={[
                { name: 'participants', title: 'Participants by side', content: () => <ParticipantList id={id} /> },
                aroundTab({ ...event, id, kind: 'EVENT' }),
                ...(event.discrepancies.length > 0 ? [differing] : []),
              ]}
            />
          </EntityHead>
        );
      }}
    </OfKind>
  );
}

const NOT_OCCURRED = {
  ANNOUNCED: 'This was announced. No release reports that it took place, so it makes no ties.',
  CANCELLED: 'This was announced and called off. It makes no ties.',
} as const;
