import { Link } from 'react-router-dom';
import type { ReleaseStatementsQuery } from '../api/operations.ts';
import { addressOf } from '../app/addresses.ts';
import { dateWords } from '../app/dates.ts';
import { countOf, toWords } from '../app/words.ts';
import { Empty } from '../parts/Answered.tsx';

type Statements = NonNullable<ReleaseStatementsQuery['release']>['statements'];
export type StatementNode = Statements['edges'][number]['node'];

export interface StatementListProps {
  readonly statements: Statements;
  readonly chosen: string | undefined;
  readonly onChoose: (statement: StatementNode) => void;
}

/** What was read in a release, in the order of its text. Choosing a statement marks its words. */
export function StatementList({ statements, chosen, onChoose }: StatementListProps) {
  const { edges, totalCount } = statements;
  if (edges.length === 0) return <Empty>Nothing was read in this release.</Empty>;
  return (
    <>
      <p className="soft">{countOf(totalCount, 'statement')}, in the order of the text</p>
      <ol className="statements">
        {edges.map(({ node }) => (
          <li key={node.id} className={node.id === chosen ? 'open' : undefined}>
            <button type="button" className="plain" aria-pressed={node.id === chosen} onClick={() => onChoose(node)}>
              {toWords(node.type)}
            </button>{' '}
            {node.modality !== 'OCCURRED' && <span className="chip">{MODALITIES[node.modality]}</span>}
            {node.correction && <span className="chip">corrected by {node.correction.by}</span>}
            <Parts statement={node} />
            <span className="under">
              {[dateWords(node), node.rule, `${Math.round(node.confidence * 100)} % sure`].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {totalCount > edges.length && <p className="soft">and {totalCount - edges.length} more</p>}
    </>
  );
}

/** The words that stand for the parts of a statement, each with what it was taken for. */
function Parts({ statement }: { readonly statement: StatementNode }) {
  return (
    <ul className="parts">
      {statement.mentions.map((mention) => (
        <li key={`${mention.as} ${mention.start} ${mention.text}`}>
          <span className="soft">{toWords(mention.as)}</span> “{mention.text}”
          {mention.entity ? (
            <>
              {' → '}
              <Link to={addressOf(mention.entity)}>{mention.entity.name}</Link>
            </>
          ) : (
            <span className="soft"> → undecided</span>
          )}
        </li>
      ))}
    </ul>
  );
}

const MODALITIES = { PLANNED: 'planned', CANCELLED: 'called off', BACKGROUND: 'recalled' } as const;
