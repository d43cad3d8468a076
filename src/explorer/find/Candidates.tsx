import type { CandidateFragment } from '../api/operations.ts';
import { KIND_OF } from '../app/addresses.ts';
import { KindChip } from '../parts/Chip.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';
import { besideOf } from '../search/beside.ts';

/** Entities that may be meant, each with what tells it from the others. */
export function Candidates({ all }: { readonly all: readonly CandidateFragment[] }) {
  return (
    <ul className="found-list">
      {all.map((entity) => (
        <li key={entity.id}>
          <div>
            <EntityLink entity={entity} />
            <span className="under">{besideOf(entity)}</span>
            {entity.__typename === 'Person' && entity.posts.length > 0 && (
              <span className="under">
                {entity.posts
                  .slice(0, 4)
                  .map(({ post, from, to }) => [
                    post.name,
                    [from?.slice(0, 4), to?.slice(0, 4)].filter(Boolean).join('–'),
                  ])
                  .map(([name, years]) => (years ? `${name} (${years})` : name))
                  .join(' · ')}
              </span>
            )}
          </div>
          <KindChip kind={KIND_OF[entity.__typename]} />
        </li>
      ))}
    </ul>
  );
}
