import { Link } from 'react-router-dom';
import { Conflicts, type ConflictsQuery } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { countOf, toWords } from '../app/words.ts';
import { addressOfPassage } from '../evidence/passage-address.ts';
import { TakeAway } from '../lists/TakeAway.tsx';
import { allRows } from '../lists/take-away.ts';
import { Answered, Empty } from '../parts/Answered.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';
import { CONFLICT_COLUMNS } from './columns.ts';

const AT_ONCE = 100;
const ALL = { operation: Conflicts, variables: {}, pick: ({ conflicts }: ConflictsQuery) => conflicts };

/** What cannot all be true: each with what it is about, and who says so. */
export function ConflictList() {
  const answer = useAnswer(Conflicts, { first: AT_ONCE });
  return (
    <Answered answer={answer}>
      {({ conflicts: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <Empty>Nothing in the graph contradicts itself.</Empty>
        ) : (
          <>
            <div className="list-head">
              <span className="soft">
                {countOf(edges.length, 'conflict')}
                {pageInfo.hasNextPage && ' and more'}
              </span>
              <TakeAway what="conflicts" columns={CONFLICT_COLUMNS} rows={(tell) => allRows(ALL, tell)} />
            </div>
            <ul className="conflicts">
              {edges.map(({ node }) => (
                <li key={node.id} className="card">
                  <p>
                    <span className="chip">{toWords(node.kind)}</span> {node.message}
                  </p>
                  <p className="ways">
                    {node.entities.map((entity) => (
                      <EntityLink key={entity.id} entity={entity} />
                    ))}
                  </p>
                  {node.evidence.map(
                    ({ release, quote, start, end, statementId }) =>
                      release && (
                        <p key={statementId} className="soft">
                          “{quote}”{' '}
                          <Link to={addressOfPassage(release.id, { start, end, statementId })}>
                            {release.title ?? release.id}
                          </Link>
                        </p>
                      ),
                  )}
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Answered>
  );
}
