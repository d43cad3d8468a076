import { sayDay } from '../graph/days.ts';
import { type Read, sayStatement, type Waiting } from './reading.ts';
import { StatementForm } from './StatementForm.tsx';

export interface StatementListProps {
  readonly statements: readonly Read[];
  readonly waiting: readonly Waiting[];
  readonly chosen: string | undefined;
  /** The statement that is being amended. */
  readonly amending: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onAmend: (id: string | undefined) => void;
  readonly onCorrection: (correction: Waiting) => void;
  readonly onTakeBack: (id: string) => void;
}

/** What a release says, in the order of the text, each to be rejected or amended. */
export function StatementList(props: StatementListProps) {
  return (
    <ol className="read-statements">
      {props.statements.map((statement) => (
        <StatementLine key={statement.id} statement={statement} {...props} />
      ))}
    </ol>
  );
}

function StatementLine({ statement, ...list }: StatementListProps & { readonly statement: Read }) {
  const { id, modality, date, dateText, city, place, rule, confidence } = statement;
  const correction = list.waiting.find((one) => one.statement === id);
  const amending = list.amending === id;
  const when = date === null ? dateText : sayDay(date);
  return (
    <li className={id === list.chosen ? 'card chosen' : 'card'}>
      <p className={correction?.verdict === 'REJECT' ? 'rejected' : undefined}>
        <button type="button" className="plain" onClick={() => list.onChoose(id)}>
          {sayStatement(statement)}
        </button>
      </p>
      <p className="soft">
        {[
          modality !== 'OCCURRED' && modality.toLowerCase(),
          when,
          place ?? city,
          `${rule}, ${Math.round(confidence * 100)} %`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {correction ? (
        <p>
          <span className="chip">{correction.verdict === 'REJECT' ? 'to be rejected' : 'to be amended'}</span>{' '}
          <button type="button" className="plain" onClick={() => list.onTakeBack(id)}>
            Take it back
          </button>
        </p>
      ) : (
        <p className="ways">
          <button
            type="button"
            className="small"
            onClick={() => list.onCorrection({ statement: id, verdict: 'REJECT', change: null, why: '' })}
          >
            Reject<span className="unseen">: {sayStatement(statement)}</span>
          </button>
          <button
            type="button"
            className="small"
            aria-expanded={amending}
            onClick={() => list.onAmend(amending ? undefined : id)}
          >
            Amend<span className="unseen">: {sayStatement(statement)}</span>
          </button>
        </p>
      )}
      {amending && (
        <StatementForm
          read={statement}
          onDone={(change, why) => list.onCorrection({ statement: id, verdict: 'AMEND', change, why })}
          onCancel={() => list.onAmend(undefined)}
        />
      )}
    </li>
  );
}
