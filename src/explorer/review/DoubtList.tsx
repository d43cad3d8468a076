import { Link } from 'react-router-dom';
import { ReviewQueue } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { countOf } from '../app/words.ts';
import { Answered, Empty } from '../parts/Answered.tsx';
import { ChineseName } from '../parts/EntityLink.tsx';
import { percent, sayReason } from './reasons.ts';

const AT_ONCE = 50;

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
            <p className="soft">
              {countOf(totalCount, 'doubtful pair')}
              {totalCount > edges.length && `, the first ${edges.length} here`}
            </p>
            <ul className="doubts">
              {edges.map(({ node }) => (
                <li key={node.id}>
                  <Link
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
