import { lazy, Suspense } from 'react';
import { Link } from 'react-router-dom';
import { withChanges } from '../app/change-address.ts';
import { useAddress } from '../app/useAddress.ts';
import { List } from '../lists/List.tsx';
import type { Listing, Paged } from '../lists/listing.ts';
import { Waiting } from '../parts/Answered.tsx';

const Drawn = lazy(async () => ({ default: (await import('./Drawn.tsx')).Drawn }));

const VIEWS = [
  ['list', 'List'],
  ['graph', 'Graph'],
  ['timeline', 'Timeline'],
] as const;
export type View = (typeof VIEWS)[number][0];

/** The answer to a question: as a list, and the same as a graph or on a timeline. */
export function Views<Result, Variables extends Paged, Row>(props: {
  readonly listing: Listing<Result, Variables, Row>;
}) {
  const { get, parameters } = useAddress();
  const view = VIEWS.find(([name]) => name === get('view'))?.[0] ?? 'list';
  return (
    <>
      <nav className="views" aria-label="Seen as">
        {VIEWS.map(([name, title]) => (
          <Link
            key={name}
            to={{ search: `?${withChanges(parameters, { view: name === 'list' ? undefined : name })}` }}
            aria-current={name === view ? 'true' : undefined}
            preventScrollReset
          >
            {title}
          </Link>
        ))}
      </nav>
      {view === 'list' ? (
        <List listing={props.listing} />
      ) : (
        <Suspense fallback={<Waiting lines={8} />}>
          <Drawn listing={props.listing as unknown as Listing<unknown, Paged, unknown>} view={view} />
        </Suspense>
      )}
    </>
  );
}
