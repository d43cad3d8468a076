import { Link } from 'react-router-dom';
import type { EventByIdQuery } from '../api/operations.ts';
import { addressOf } from '../app/addresses.ts';
import { countOf } from '../app/words.ts';
import type { Column } from '../lists/listing.ts';
import { TakeAway } from '../lists/TakeAway.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';

type EventNode = Extract<NonNullable<EventByIdQuery['node']>, { readonly __typename: 'Event' }>;

type Discrepancy = EventNode['discrepancies'][number];

/** One value and who says so. */
interface ValueRow extends Pick<Discrepancy, 'field' | 'about'> {
  readonly value: string | null;
  readonly releases: Discrepancy['values'][number]['releases'];
}

const COLUMNS: readonly Column<ValueRow>[] = [
  { title: 'What differs', text: ({ field }) => FIELDS[field] },
  { title: 'Of', text: ({ about }) => about?.name ?? '' },
  { title: 'Said', text: ({ value }) => value ?? NOT_SAID },
  { title: 'Releases', text: ({ releases }) => releases.map(({ id, title }) => title ?? id).join(' | ') },
  { title: 'Publishers', text: ({ releases }) => releases.flatMap(({ publisher }) => publisher ?? []).join(' | ') },
];

const rowsOf = (all: readonly Discrepancy[]): readonly ValueRow[] =>
  all.flatMap(({ field, about, values }) => values.map((value) => ({ field, about, ...value })));

/** What the releases of one event say differently, value by value. */
export function Discrepancies({ all }: { readonly all: EventNode['discrepancies'] }) {
  return (
    <>
      <div className="list-head">
        <span className="soft">{countOf(all.length, 'discrepancy', 'discrepancies')}</span>
        <TakeAway what="discrepancies" columns={COLUMNS} rows={async () => rowsOf(all)} />
      </div>
      <Cards all={all} />
    </>
  );
}

function Cards({ all }: { readonly all: readonly Discrepancy[] }) {
  return (
    <ul className="cards">
      {all.map(({ field, about, values }) => (
        <li className="card" key={`${field} ${about?.id}`}>
          <h3>
            {FIELDS[field]}
            {about && (
              <>
                {': '}
                <EntityLink entity={about} />
              </>
            )}
          </h3>
          <dl className="reading">
            {values.map(({ value, releases }) => (
              <div key={value}>
                <dt>{value ?? NOT_SAID}</dt>
                <dd>
                  {releases.map((release) => (
                    <Link key={release.id} to={addressOf(release)}>
                      {release.title ?? release.id}
                      {release.publisher && ` (${release.publisher})`}
                    </Link>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

const NOT_SAID = 'says nothing of it';

const FIELDS: Readonly<Record<Discrepancy['field'], string>> = {
  STATUS: 'Whether it took place',
  DATE: 'The day',
  AREA: 'The city or area',
  PLACE: 'The place',
  PARTICIPANT: 'Who took part',
  ROLE: 'As what',
  SIDE: 'On which side',
  AGREEMENT: 'What was agreed',
  NUMBER: 'Which session',
  EVENT: 'Another event that may be this one',
};
