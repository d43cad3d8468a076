import { PlaceById } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { toWords } from '../app/words.ts';
import { aroundTab } from '../entity/around-tab.tsx';
import { EntityHead } from '../entity/EntityHead.tsx';
import { Facts } from '../entity/Facts.tsx';
import { OfKind } from '../entity/OfKind.tsx';
import { Tabs } from '../entity/Tabs.tsx';
import { useIdOfPage } from '../entity/useIdOfPage.ts';
import { AgreementsBetween, EventsAbout, MeetingsAbout, VisitsAbout } from '../lists/about.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';

/** A place, with all that lies within it: who met there, who came, what was agreed by those seated there. */
export function PlacePage() {
  const id = useIdOfPage();
  const answer = useAnswer(PlaceById, { id });
  return (
    <OfKind id={id} type="Place" answer={answer}>
      {(place) => (
        <EntityHead {...place} kind="PLACE">
          <Facts
            rows={[
              ['Kind', place.kind && toWords(place.kind)],
              ['Within', place.within && <EntityLink entity={place.within} />],
            ]}
          />
          <Tabs
            about={place.name}
            tabs={[
              { name: 'meetings', title: 'Meetings here', content: () => <MeetingsAbout of={{ in: { id } }} /> },
              { name: 'visits', title: 'Visits here', content: () => <VisitsAbout of={{ place: { id } }} /> },
              { name: 'events', title: 'Events here', content: () => <EventsAbout of={{ in: { id } }} /> },
              aroundTab({ ...place, id, kind: 'PLACE' }),
              { name: 'agreements', title: 'Agreements', content: () => <AgreementsBetween one={{ id }} /> },
            ]}
          />
        </EntityHead>
      )}
    </OfKind>
  );
}
