import type { ReactNode } from 'react';
import type { PairQuery } from '../api/operations.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { percent, sayReason } from './reasons.ts';

type Preview = PairQuery['previewMerge'];

/** What speaks for and against two being one, and what the one would be called: nothing is written to find out. */
export function ForAndAgainst({ preview }: { readonly preview: Preview }) {
  const { doubt, sharedPosts, togetherAt, apartOnOneDay, names, areOne } = preview;
  const against = togetherAt.length + apartOnOneDay.length;
  return (
    <section className="for-against" aria-label="For and against">
      <div>
        <h2>For one</h2>
        <ul>
          {doubt?.reasons.map((reason) => (
            <li key={reason}>{sayReason(reason)}</li>
          ))}
          {sharedPosts.map((post) => (
            <li key={post.id}>
              Both held <EntityLink entity={post} />
            </li>
          ))}
        </ul>
        {!doubt && sharedPosts.length === 0 && <p className="soft">Nothing that the graph knows of.</p>}
        {doubt && <p className="soft">Taken together: {percent(doubt.score)} likely.</p>}
      </div>
      <div>
        <h2>Against it</h2>
        <ul>
          {togetherAt.map((event) => (
            <li key={event.id}>
              Both took part in <EntityLink entity={event} />
            </li>
          ))}
          {apartOnOneDay.map(({ left, right }) => (
            <li key={`${left.id} ${right.id}`}>
              On one day in two cities: <EntityLink entity={left} /> and <EntityLink entity={right} />
            </li>
          ))}
        </ul>
        {against === 0 && <p className="soft">Nothing that the graph knows of.</p>}
      </div>
      <div>
        <h2>{areOne ? 'They are one' : 'The one would be called'}</h2>
        <Names>{names.join(' · ')}</Names>
      </div>
    </section>
  );
}

function Names({ children }: { readonly children: ReactNode }) {
  return <p>{children}</p>;
}
