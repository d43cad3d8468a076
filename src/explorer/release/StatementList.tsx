import { Link } from 'react-router-dom';
import { ReleaseStatements, type ReleaseStatementsQuery } from '../api/operations.ts';
import { addressOf } from '../app/addresses.ts';
import { dateWords } from '../app/dates.ts';
import { countOf, toWords } from '../app/words.ts';
import type { Column } from '../lists/listing.ts';
import { TakeAway } from '../lists/TakeAway.tsx';
import { allRows } from '../lists/take-away.ts';
import { Empty } from '../parts/Answered.tsx';

type Statements = NonNullable<ReleaseStatementsQuery['release']>['statements'];
export type StatementNode = Statements['edges'][number]['node'];

export interface StatementListProps {
  /** Its id. */
  readonly release: string;
  readonly statements: Statements;
  /** What is said where there are none. */
  readonly empty: string;
  readonly chosen: string | undefined;
  readonly onChoose: (statement: StatementNode) => void;
}

type StatementRow = Statements['edges'][number];

const statementsOf = ({ release }: ReleaseStatementsQuery) => release?.statements;

/** Who, what, and where, in the order in which one says them. */
const PARTS = ['SUBJECT', 'OBJECT', 'POST', 'ORGANISATION', 'PLACE'] as const;

const TAKEN: readonly Column<StatementRow>[] = [
  { title: 'Statement', text: ({ node }) => node.id },
  { title: 'Says', text: ({ node }) => node.type },
  { title: 'Modality', text: ({ node }) => node.modality },
  { title: 'Date', text: ({ node }) => node.date ?? node.dateText ?? '' },
  ...PARTS.map((part) => ({
    title: toWords(part),
    text: ({ node }: StatementRow) => node.mentions.flatMap((one) => (one.as === part ? one.text : [])).join(' | '),
  })),
  { title: 'Rule', text: ({ node }) => node.rule },
  { title: 'Sure', text: ({ node }) => String(node.confidence) },
  { title: 'Quotes', text: ({ node }) => node.evidence.flatMap(({ quote }) => quote ?? []).join(' | ') },
];

/** What was read in a release, in the order of its text. Choosing a statement marks its words. */
export function StatementList({ release, statements, empty, chosen, onChoose }: StatementListProps) {
  const { edges, totalCount } = statements;
  const listing = { operation: ReleaseStatements, variables: { id: release }, pick: statementsOf };
  if (edges.length === 0) return <Empty>{empty}</Empty>;
  return (
    <>
      <div className="list-head">
        <span className="soft">{countOf(totalCount, 'statement')}, in the order of the text</span>
        <TakeAway what="statements" columns={TAKEN} rows={(tell) => allRows(listing, tell)} />
      </div>
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
      {PARTS.flatMap((part) => statement.mentions.filter((one) => one.as === part)).map((mention) => (
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
