import { useToken } from '../access/token.ts';
import { useAct } from '../access/useAct.ts';
import { Changes, type ChangesQuery, Judge } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { toWords } from '../app/words.ts';
import { Answered, Empty, Fault } from '../parts/Answered.tsx';

type Change = ChangesQuery['changes']['edges'][number]['node'];

const AT_ONCE = 200;
const DAYS = 30;
/** Since the same moment all day long, so that the answer is kept. */
const since = () => new Date(Math.floor(Date.now() / 86_400_000 - DAYS) * 86_400_000).toISOString();

/** What happened to the graph within a month, the latest first. A judgement can be taken back from here. */
export function ChangeList() {
  const answer = useAnswer(Changes, { since: since(), first: AT_ONCE });
  const judging = useAct(Judge);
  const token = useToken();
  const takeBack = ({ subject, into }: Change) => {
    if (subject && into) judging.mutate({ left: subject, right: into, verdict: 'UNSURE', why: 'Taken back' });
  };
  return (
    <Answered answer={answer} lines={8}>
      {({ changes: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <Empty>Nothing changed within the last {DAYS} days.</Empty>
        ) : (
          <>
            {judging.error && <Fault error={judging.error} />}
            <p role="status">{judging.data && 'It was taken back.'}</p>
            <table>
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">What</th>
                  <th scope="col">Who</th>
                  <th scope="col">Of what, and why</th>
                </tr>
              </thead>
              <tbody>
                {edges.toReversed().map(({ node }) => (
                  <tr key={node.id}>
                    <td>
                      <time dateTime={node.at}>{node.at.slice(0, 16).replace('T', ' ')}</time>
                    </td>
                    <td>{toWords(node.kind)}</td>
                    <td>{node.by}</td>
                    <td>
                      {node.name ?? node.release?.title ?? [node.subject, node.into].filter(Boolean).join(' and ')}
                      {node.why && <span className="soft"> · {node.why}</span>}{' '}
                      {(node.kind === 'JUDGED_SAME' || node.kind === 'JUDGED_DIFFERENT') && (
                        <button
                          type="button"
                          className="plain"
                          disabled={token === undefined}
                          onClick={() => takeBack(node)}
                        >
                          Take it back
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {pageInfo.hasNextPage && <p className="soft">Only the first {AT_ONCE} of the month are shown.</p>}
          </>
        )
      }
    </Answered>
  );
}
