import { PersonById } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { aroundTab, itineraryTab } from '../entity/around-tab.tsx';
import { CompanionList } from '../entity/CompanionList.tsx';
import { EntityHead } from '../entity/EntityHead.tsx';
import { MentionList } from '../entity/MentionList.tsx';
import { OfKind } from '../entity/OfKind.tsx';
import { Tabs } from '../entity/Tabs.tsx';
import { TenureTable } from '../entity/TenureTable.tsx';
import { useIdOfPage } from '../entity/useIdOfPage.ts';
import { AgreementsOfPerson, EventsAbout, MeetingsAbout, VisitsAbout } from '../lists/about.tsx';

/** A person: names, posts held, and what the releases tell. */
export function PersonPage() {
  const id = useIdOfPage();
  const answer = useAnswer(PersonById, { id });
  return (
    <OfKind id={id} type="Person" answer={answer}>
      {(person) => (
        <EntityHead {...person} kind="PERSON">
          <Tabs
            about={person.name}
            tabs={[
              { name: 'meetings', title: 'Meetings', content: () => <MeetingsAbout of={{ person: { id } }} /> },
              { name: 'posts', title: 'Posts held', content: () => <TenureTable tenures={person.posts} of="post" /> },
              aroundTab({ ...person, id, kind: 'PERSON' }),
              itineraryTab(id),
              { name: 'visits', title: 'Visits', content: () => <VisitsAbout of={{ by: { id } }} /> },
              { name: 'agreements', title: 'Agreements', content: () => <AgreementsOfPerson person={{ id }} /> },
              { name: 'events', title: 'Events', content: () => <EventsAbout of={{ participant: { id } }} /> },
              { name: 'companions', title: 'Companions', content: () => <CompanionList id={id} /> },
              { name: 'names', title: 'Names in releases', content: () => <MentionList id={id} /> },
            ]}
          />
        </EntityHead>
      )}
    </OfKind>
  );
}
