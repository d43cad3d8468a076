import { useId } from 'react';
import { Link } from 'react-router-dom';
import type { PathsQuery, ToldHopFragment } from '../api/operations.ts';
import { addressOfPassage } from '../evidence/passage-address.ts';
import { useEvidence } from '../evidence/useEvidence.ts';
import { sayDay } from '../graph/days.ts';
import { tieWord, tieWordBack } from '../graph/tie-words.ts';
import { EntityLink } from '../parts/EntityLink.tsx';

export type PathFound = Extract<PathsQuery['paths'], { readonly __typename: 'Paths' }>['paths'][number];

/** One path, tie by tie, with who says so beside each. */
export function PathCard({ path, number }: { readonly path: PathFound; readonly number: number }) {
  const id = useId();
  const [start] = path.entities;
  return (
    <li className="card path" aria-labelledby={id}>
      <h3 id={id}>
        Path {number}, {path.length === 1 ? '1 tie' : `${path.length} ties`}
      </h3>
      <ol>
        {start && (
          <li className="path-end">
            <EntityLink entity={start} />
          </li>
        )}
        {path.hops.map((hop) => (
          <HopLine key={`${hop.start.id} ${hop.end.id}`} hop={hop} />
        ))}
      </ol>
    </li>
  );
}

function HopLine({ hop }: { readonly hop: ToldHopFragment }) {
  const { kind, pointsToEnd, date, others, end } = hop;
  return (
    <li className="hop">
      <p>
        <span className="hop-words">{pointsToEnd ? tieWord(kind) : tieWordBack(kind)}</span>{' '}
        {date && <time dateTime={date}>{sayDay(date)}</time>}{' '}
        {others > 0 && <span className="soft">and {others} more</span>}
      </p>
      <p className="path-end">
        <EntityLink entity={end} />
      </p>
      <HopEvidence hop={hop} />
    </li>
  );
}

function HopEvidence({ hop: { evidence, tie } }: { readonly hop: ToldHopFragment }) {
  const { shown, show, hide } = useEvidence();
  const [first] = evidence;
  if (first === undefined) return <p className="soft">The register alone says so.</p>;
  const { release, quote } = first;
  const open = tie !== null && shown === tie.id;
  return (
    <blockquote className="hop-evidence">
      {release ? (
        <>
          “{quote}”{' '}
          <Link to={addressOfPassage(release.id, first)}>{release.title ?? release.publisher ?? release.id}</Link>
        </>
      ) : (
        <>The register says so{first.registerEntry && ` (${first.registerEntry.id})`}.</>
      )}{' '}
      {tie && (
        <button type="button" className="plain" aria-expanded={open} onClick={() => (open ? hide() : show(tie.id))}>
          {evidence.length > 1 ? `All ${evidence.length} who say so` : 'Who says so?'}
        </button>
      )}
    </blockquote>
  );
}
