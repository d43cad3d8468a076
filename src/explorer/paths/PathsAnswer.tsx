import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import type { NamedEntityFragment, PathsQuery } from '../api/operations.ts';
import { addressOfKind, KIND_OF } from '../app/addresses.ts';
import { valueOfId } from '../app/refs.ts';
import { useAddress } from '../app/useAddress.ts';
import { countOf } from '../app/words.ts';
import { useEvidence } from '../evidence/useEvidence.ts';
import { answeredNode, hopOf } from '../graph/from-answer.ts';
import { GraphView } from '../graph/GraphView.tsx';
import { graphOfPaths } from '../graph/path-graph.ts';
import { TakeAway } from '../lists/TakeAway.tsx';
import { KindChip } from '../parts/Chip.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';
import { HOP_COLUMNS, hopsOf } from './columns.ts';
import { LeftOut } from './LeftOut.tsx';
import { PathCard, type PathFound } from './PathCard.tsx';
import type { PathQuestion } from './path-question.ts';

export interface PathsAnswerProps {
  readonly question: PathQuestion;
  readonly answer: PathsQuery['paths'];
}

/** Paths, or why there are none and what could be asked instead. */
export function PathsAnswer({ question, answer }: PathsAnswerProps) {
  if (answer.__typename === 'Paths')
    return <Found paths={answer.paths} leftOut={<LeftOut limits={answer.leftOut} />} />;
  if (answer.__typename === 'NoPathWithin') {
    return (
      <div className="notice" role="status">
        <p>
          <strong>No path within {countOf(answer.maxHops, 'tie')}.</strong> What was left out may connect them.
        </p>
        <LeftOut limits={answer.leftOut} />
        <Longer maxHops={answer.maxHops} />
      </div>
    );
  }
  const ambiguous = answer.__typename === 'AmbiguousEntity';
  const entities = ambiguous ? answer.candidates : answer.suggestions;
  return (
    <div className="notice" role="status">
      <p>
        <strong>{ambiguous ? 'A name fits several.' : 'A name fits nothing.'}</strong>{' '}
        {entities.length === 0 ? 'Try another spelling.' : 'Which one is meant?'}
      </p>
      <Choices entities={entities} question={question} />
    </div>
  );
}

function Longer({ maxHops }: { readonly maxHops: number }) {
  const { change } = useAddress();
  if (maxHops >= 6) return null;
  return (
    <button type="button" onClick={() => change({ maxHops: '6' })}>
      Look up to 6 ties far
    </button>
  );
}

interface ChoicesProps {
  readonly entities: readonly NamedEntityFragment[];
  readonly question: PathQuestion;
}

/** What was chosen is by id; a name as it was typed is what can be meant. */
function Choices({ entities, question }: ChoicesProps) {
  const { change } = useAddress();
  const typed = (['start', 'end'] as const).filter(
    (end) => question[end] !== undefined && !question[end]?.startsWith('id:'),
  );
  return (
    <ul>
      {entities.map((entity) => (
        <li key={entity.id}>
          <KindChip kind={KIND_OF[entity.__typename]} /> <EntityLink entity={entity} />{' '}
          {typed.map((end) => (
            <button key={end} type="button" className="small" onClick={() => change({ [end]: valueOfId(entity.id) })}>
              for “{question[end]}”
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface FoundProps {
  readonly paths: readonly PathFound[];
  readonly leftOut: React.ReactNode;
}

/** The paths as a list, with their evidence, and as one picture. */
function Found({ paths, leftOut }: FoundProps) {
  const model = useMemo(
    () =>
      graphOfPaths(
        paths.map(({ entities, hops }) => ({ entities: entities.map(answeredNode), hops: hops.map(hopOf) })),
      ),
    [paths],
  );
  const { shown, show } = useEvidence();
  const navigate = useNavigate();
  const visit = (id: string) => {
    const node = model.nodes.find((one) => one.id === id);
    if (node) navigate(addressOfKind(node.kind, id));
  };
  const root = paths[0]?.entities[0]?.id;
  return (
    <div className="paths">
      <div>
        <div className="list-head">
          <p role="status" className="soft">
            {countOf(paths.length, 'path')}, the shortest first.
          </p>
          <TakeAway what="paths" columns={HOP_COLUMNS} rows={async () => hopsOf(paths)} />
        </div>
        {leftOut}
        <ol className="path-list">
          {paths.map((path, i) => (
            <PathCard key={path.entities.map(({ id }) => id).join(' ')} path={path} number={i + 1} />
          ))}
        </ol>
      </div>
      <GraphView
        model={model}
        layout="steps"
        {...(root === undefined ? {} : { root })}
        {...(shown === undefined ? {} : { chosen: shown })}
        onOpen={visit}
        onTie={(id) => model.ties.some((tie) => tie.id === id && tie.stated) && show(id)}
        fileName="whomet-paths"
      />
    </div>
  );
}
