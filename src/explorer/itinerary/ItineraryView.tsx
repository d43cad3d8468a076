import { Itinerary, LatestOf } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { toDay } from '../app/dates.ts';
import { countOf } from '../app/words.ts';
import { useEvidence } from '../evidence/useEvidence.ts';
import type { TimelineItem } from '../graph/model.ts';
import { FilterBar } from '../lists/FilterBar.tsx';
import { useWindow } from '../lists/Filters.tsx';
import { TakeAway } from '../lists/TakeAway.tsx';
import { Answered, Empty } from '../parts/Answered.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';
import { TimelineView } from '../timeline/TimelineView.tsx';
import { STOP_COLUMNS } from './columns.ts';
import { clamped, type Stop, sayRole, yearBefore } from './stops.ts';

/** Where a person was, and with whom, day by day: within a window, which at first is the year up to the latest event. */
export function ItineraryView({ id }: { readonly id: string }) {
  const window = useWindow();
  const latest = useAnswer(LatestOf, { id });
  return (
    <Answered answer={latest}>
      {({ node }) => {
        const usual = yearBefore(node && 'events' in node ? node.events.edges.map((edge) => edge.node) : []);
        const [from, to] = [window.from ?? usual?.from, window.to ?? usual?.to];
        if (from === undefined || to === undefined) return <Empty>No event with a day is known.</Empty>;
        return <Days id={id} {...clamped(from, to)} />;
      }}
    </Answered>
  );
}

interface DaysProps {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

function Days({ id, from, to }: DaysProps) {
  const { show } = useEvidence();
  const answer = useAnswer(Itinerary, { id, from, to }, { keep: true });
  return (
    <>
      <FilterBar />
      <p className="soft">
        From {toDay(from)} to {toDay(to)}; at most a year at once.
      </p>
      <Answered answer={answer} lines={6}>
        {({ node }) => {
          const itinerary = node && 'itinerary' in node ? node.itinerary : undefined;
          if (!itinerary || itinerary.stops.length === 0) return <Empty>Nothing is known of these days.</Empty>;
          return (
            <>
              {!itinerary.complete && <p className="notice">There is more than can be shown: ask for fewer days.</p>}
              <div className="list-head">
                <span className="soft">{countOf(itinerary.stops.length, 'stop')}</span>
                <TakeAway what="stops" columns={STOP_COLUMNS} rows={async () => itinerary.stops} />
              </div>
              <TimelineView items={itinerary.stops.map(itemOf)} onItem={show} detailOf={detailIn(itinerary.stops)} />
            </>
          );
        }}
      </Answered>
    </>
  );
}

function itemOf({ event, role }: Stop): TimelineItem {
  const place = event.place ?? event.city;
  const notes = [sayRole(role), place && `in ${place.name}`, !event.date && event.dateText].filter(Boolean);
  return {
    id: event.id,
    label: event.name,
    status: event.status,
    ...(event.date === null ? {} : { from: event.date }),
    ...(event.endDate === null ? {} : { to: event.endDate }),
    ...(notes.length === 0 ? {} : { note: notes.join(' · ') }),
  };
}

const detailIn = (stops: readonly Stop[]) => (id: string) => {
  const stop = stops.find(({ event }) => event.id === id);
  return stop && <StopDetail stop={stop} />;
};

/** Whom the person met at a stop, and who went along. */
function StopDetail({ stop: { event, met, companions } }: { readonly stop: Stop }) {
  return (
    <>
      <People word="Met" people={met} />
      <People word="With" people={companions} />
      <p>
        <EntityLink entity={{ ...event, name: 'Its page' }} />
      </p>
    </>
  );
}

function People({ word, people }: { readonly word: string; readonly people: Stop['met'] }) {
  if (people.length === 0) return null;
  return (
    <p>
      {word}{' '}
      {people.map((person, i) => (
        <span key={person.id}>
          {i > 0 && ', '}
          <EntityLink entity={person} />
        </span>
      ))}
    </p>
  );
}
