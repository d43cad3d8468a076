import { Link } from 'react-router-dom';
import { ReviewQueue, type ReviewQueueQuery } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { countOf } from '../app/words.ts';
import { TakeAway } from '../lists/TakeAway.tsx';
import { allRows } from '../lists/take-away.ts';
import { Answered, Empty } from '../parts/Answered.tsx';
import { ChineseName } from '../parts/EntityLink.tsx';
import { DOUBT_COLUMNS } from './columns.ts';
import { percent, sayReason } from './reasons.ts';

const AT_ONCE = 50;
const ALL = { operation: ReviewQueue, variables: {}, pick: ({ reviewQueue }: ReviewQueueQuery) => reviewQueue };

/** Pairs of persons that may be one, those first on which most hangs; the one that is looked at is marked. */
export function DoubtList({ left, right }: { readonly left: string | null; readonly right: string | null }) {
  const answer = useAnswer(ReviewQueue, { first: AT_ONCE }, { keep: true });
  return (
    <Answered answer={answer}>
      {({ reviewQueue: { edges, totalCount } }) =>
        edges.length === 0 ? (
          <Empty>No identity is in doubt.</Empty>
        ) : (
          <>
            <div className="list-head">
              <span className="soft">
                {countOf(totalCount, 'doubtful pair')}
                {totalCount > edges.length && `, the first ${edges.length} here`}
              </span>
              <TakeAway what="doubtful pairs" columns={DOUBT_COLUMNS} rows={(tell) => allRows(ALL, tell)} />
            </div>
            <ul className="doubts">
              {edges.map(({ node }) => (
                <li key={node.id}>
                  <Link
                    preventScrollReset
                    to={`/review?${new URLSearchParams({ left: node.left.id, right: node.right.id })}`}
                    aria-current={node.left.id === left && node.right.id === right ? 'true' : undefined}
                  >
                    {node.left.name}
                    <ChineseName entity={node.left} /> or {node.right.name}
                    <ChineseName entity={node.right} />
                  </Link>
                  <span className="soft">
                    {' '}
                    {percent(node.score)} · {node.reasons.map(sayReason).join('; ')}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Answered>
  );
}
