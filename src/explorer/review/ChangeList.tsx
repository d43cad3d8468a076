import { useToken } from '../access/token.ts';
import { useAct } from '../access/useAct.ts';
import { Changes, type ChangesQuery, Judge } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { toDayOfMoment } from '../app/dates.ts';
import { countOf, toWords } from '../app/words.ts';
import { TakeAway } from '../lists/TakeAway.tsx';
import { allRows } from '../lists/take-away.ts';
import { Answered, Empty, Fault } from '../parts/Answered.tsx';
import { aboutOf, CHANGE_COLUMNS } from './columns.ts';

type Change = ChangesQuery['changes']['edges'][number]['node'];

const AT_ONCE = 200;
const DAYS = 30;
/** Since the same moment all day long, so that the answer is kept. */
const since = () => new Date(Math.floor(Date.now() / 86_400_000 - DAYS) * 86_400_000).toISOString();

/** What happened to the graph within a month, the latest first. A judgement can be taken back from here. */
export function ChangeList() {
  const variables = { since: since() };
  const answer = useAnswer(Changes, { ...variables, first: AT_ONCE });
  const listing = { operation: Changes, variables, pick: ({ changes }: ChangesQuery) => changes };
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
            <div className="list-head">
              <span className="soft">
                {countOf(edges.length, 'change')}
                {pageInfo.hasNextPage && ' and more'} within {DAYS} days
              </span>
              <TakeAway what="changes" columns={CHANGE_COLUMNS} rows={(tell) => allRows(listing, tell)} />
            </div>
            <section className="scroll" aria-label="Table of changes">
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
                      <td className="date" data-title="When">
                        <time dateTime={node.at}>
                          {toDayOfMoment(node.at)}, {node.at.slice(11, 16)} UTC
                        </time>
                      </td>
                      <td data-title="What">{toWords(node.kind)}</td>
                      <td data-title="Who">{node.by}</td>
                      <td data-title="Of what, and why">
                        {aboutOf(node)}
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
            </section>
            {pageInfo.hasNextPage && <p className="soft">Only the first {AT_ONCE} of the month are shown.</p>}
          </>
        )
      }
    </Answered>
  );
}
