import { OrganisationById } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { toWords } from '../app/words.ts';
import { aroundTab } from '../entity/around-tab.tsx';
import { EntityHead } from '../entity/EntityHead.tsx';
import { Facts } from '../entity/Facts.tsx';
import { OfKind } from '../entity/OfKind.tsx';
import { SessionList } from '../entity/SessionList.tsx';
import { type Tab, Tabs } from '../entity/Tabs.tsx';
import { useIdOfPage } from '../entity/useIdOfPage.ts';
import { AgreementsBetween, EventsAbout, MeetingsAbout, VisitsAbout } from '../lists/about.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';
import { Names } from '../parts/Names.tsx';

/** An organisation: who met on its behalf, what it agreed, who came to see it; of a mechanism its sessions first. */
export function OrganisationPage() {
  const id = useIdOfPage();
  const answer = useAnswer(OrganisationById, { id });
  return (
    <OfKind id={id} type="Organisation" answer={answer}>
      {(organisation) => {
        const meetings: Tab = {
          name: 'meetings',
          title: 'Meetings on its behalf',
          content: () => <MeetingsAbout of={{ organisation: { id } }} />,
        };
        const others: readonly Tab[] = [
          { name: 'agreements', title: 'Agreements', content: () => <AgreementsBetween one={{ id }} /> },
          aroundTab({ ...organisation, id, kind: 'ORGANISATION' }),
          { name: 'visits', title: 'Visits to it', content: () => <VisitsAbout of={{ place: { id } }} /> },
          { name: 'events', title: 'Events', content: () => <EventsAbout of={{ participant: { id } }} /> },
        ];
        const sessions: Tab = { name: 'sessions', title: 'Sessions', content: () => <SessionList id={id} /> };
        return (
          <EntityHead kind="ORGANISATION" name={organisation.name} names={organisation.names}>
            {organisation.description && <p className="lead">{organisation.description}</p>}
            <Facts
              rows={[
                ['Kind', organisation.kind && toWords(organisation.kind)],
                ['Seat', organisation.seat && <EntityLink entity={organisation.seat} />],
                ['Part of', organisation.partOf.length > 0 && <Names entities={organisation.partOf} />],
              ]}
            />
            <Tabs
              about={organisation.name}
              tabs={organisation.kind === 'MECHANISM' ? [sessions, meetings, ...others] : [meetings, ...others]}
            />
          </EntityHead>
        );
      }}
    </OfKind>
  );
}
