import { Link } from 'react-router-dom';
import type { EventByIdQuery } from '../api/operations.ts';
import { addressOf } from '../app/addresses.ts';
import { EntityLink } from '../parts/EntityLink.tsx';

type EventNode = Extract<NonNullable<EventByIdQuery['node']>, { readonly __typename: 'Event' }>;

/** What the releases of one event say differently, value by value. */
export function Discrepancies({ all }: { readonly all: EventNode['discrepancies'] }) {
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
                <dt>{value ?? 'says nothing of it'}</dt>
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

const FIELDS: Readonly<Record<EventNode['discrepancies'][number]['field'], string>> = {
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
