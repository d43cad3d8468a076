import {
  TopicAgreements,
  type TopicAgreementsQuery,
  TopicById,
  TopicEvents,
  type TopicEventsQuery,
} from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { aroundTab } from '../entity/around-tab.tsx';
import { EntityHead } from '../entity/EntityHead.tsx';
import { OfKind } from '../entity/OfKind.tsx';
import { Tabs } from '../entity/Tabs.tsx';
import { useIdOfPage } from '../entity/useIdOfPage.ts';
import { AGREEMENT_COLUMNS } from '../lists/AgreementList.tsx';
import { EVENT_COLUMNS } from '../lists/EventList.tsx';
import { FilteredList } from '../lists/FilteredList.tsx';
import { useWindow } from '../lists/Filters.tsx';

/** A topic: the events and agreements about it. */
export function TopicPage() {
  const id = useIdOfPage();
  const answer = useAnswer(TopicById, { id });
  return (
    <OfKind id={id} type="Topic" answer={answer}>
      {(topic) => (
        <EntityHead kind="TOPIC" name={topic.name} names={topic.names}>
          <Tabs
            about={topic.name}
            tabs={[
              { name: 'events', title: 'Events', content: () => <EventsOfTopic id={id} /> },
              { name: 'agreements', title: 'Agreements', content: () => <AgreementsOfTopic id={id} /> },
              aroundTab({ ...topic, id, kind: 'TOPIC' }),
            ]}
          />
        </EntityHead>
      )}
    </OfKind>
  );
}

function EventsOfTopic({ id }: { readonly id: string }) {
  const variables = { id, ...useWindow() };
  return (
    <FilteredList
      listing={{
        words: ['event', 'events'],
        operation: TopicEvents,
        variables,
        pick: ({ node }: TopicEventsQuery) => (node?.__typename === 'Topic' ? node.events : undefined),
        columns: EVENT_COLUMNS,
        idOf: ({ node }) => node.id,
        tieOf: ({ node }) => node.id,
      }}
    />
  );
}

function AgreementsOfTopic({ id }: { readonly id: string }) {
  const variables = { id, ...useWindow() };
  return (
    <FilteredList
      listing={{
        words: ['agreement', 'agreements'],
        operation: TopicAgreements,
        variables,
        pick: ({ node }: TopicAgreementsQuery) => (node?.__typename === 'Topic' ? node.agreements : undefined),
        columns: AGREEMENT_COLUMNS,
        idOf: ({ node }) => node.id,
        tieOf: ({ node }) => node.id,
      }}
    />
  );
}
