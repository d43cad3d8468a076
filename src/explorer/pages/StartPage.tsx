import { Link } from 'react-router-dom';
import { Start, type StartQuery } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { addressOf } from '../app/addresses.ts';
import { toDay } from '../app/dates.ts';
import { Page } from '../app/Page.tsx';
import { toCount } from '../app/words.ts';
import { Answered } from '../parts/Answered.tsx';
import { Day } from '../parts/Day.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';
import { examplesOf } from '../start/examples.ts';

/** Where one begins: what the graph holds, questions that it can answer, and the latest of it. */
export function StartPage() {
  const answer = useAnswer(Start, {});
  return (
    <Page title="Who met whom, and who says so">
      <p className="lead">
        Government press releases, read into a graph of officials, organisations and what they did with each other.
        Every answer leads back to the sentence that says so.
      </p>
      <Answered answer={answer} lines={10}>
        {(start) => (start.statistics.releases === 0 ? <NothingRead /> : <Overview start={start} />)}
      </Answered>
    </Page>
  );
}

function NothingRead() {
  return (
    <div className="notice">
      <p>
        <strong>No release has been read yet.</strong> In a terminal:
      </p>
      <pre>npx whomet ingest my-releases/</pre>
    </div>
  );
}

const COUNTED = [
  ['releases', '/releases'],
  ['persons'],
  ['organisations'],
  ['places'],
  ['posts'],
  ['statements'],
  ['meetings', '/ask'],
  ['visits', '/ask?what=visits'],
  ['events', '/ask?what=events'],
  ['agreements', '/ask?what=agreements'],
  ['signatures'],
  ['witnessings'],
] as const;

function Overview({ start }: { readonly start: StartQuery }) {
  const { edges } = start.whoMetWhom;
  return (
    <>
      <dl className="figures">
        {COUNTED.map(([name, to]) => (
          <div key={name}>
            <dt>{to ? <Link to={to}>{name}</Link> : name}</dt>
            <dd>{toCount(start.statistics[name])}</dd>
          </div>
        ))}
      </dl>
      <div className="columns start">
        <section>
          <h2>Questions to begin with</h2>
          <ul className="ways-in">
            {examplesOf(edges).map(({ question, to }) => (
              <li key={to}>
                <Link to={to}>{question}</Link>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>Latest meetings</h2>
          <ul className="involved">
            {edges.slice(0, 6).map(({ node }) => (
              <li key={node.id}>
                <EntityLink entity={node.a} /> met <EntityLink entity={node.b} />
                <span className="under">
                  <Day of={node} />
                  {node.city && `, ${node.city.name}`} · <Link to={`?evidence=${node.id}`}>who says so?</Link>
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>Latest releases</h2>
          <ul className="involved">
            {start.releases.edges.map(({ node }) => (
              <li key={node.id}>
                <Link to={addressOf(node)}>{node.title ?? node.id}</Link>
                <span className="under">
                  {[node.publisher, node.publishedOn && toDay(node.publishedOn)].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
