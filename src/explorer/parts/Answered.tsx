import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AnswerError } from '../api/client.ts';
import { candidatesOf, Doubt } from './Doubt.tsx';

export interface AnsweredProps<Result> {
  readonly answer: UseQueryResult<Result, AnswerError>;
  /** How many lines the answer will have, about: what waits takes as much room. */
  readonly lines?: number;
  readonly children: (result: Result) => ReactNode;
}

/** Shows an answer, that it is on its way, or why there is none. */
export function Answered<Result>({ answer, lines = 4, children }: AnsweredProps<Result>) {
  if (answer.isError) return <Fault error={answer.error} again={() => answer.refetch()} />;
  if (answer.data === undefined) return <Waiting lines={lines} />;
  return children(answer.data);
}

export function Waiting({ lines }: { readonly lines: number }) {
  return (
    <div className="waiting" role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
        <span key={line} />
      ))}
    </div>
  );
}

/** What is said in other words than the server's, which are for those who write queries. */
const FAULTS: Readonly<Record<string, { readonly title: string; readonly text?: string }>> = {
  UNREACHABLE: { title: 'No answer.' },
  QUERY_TIMED_OUT: {
    title: 'This took too long.',
    text: 'The database may be busy: try again, or ask for fewer days, a place or a person.',
  },
};

export interface FaultProps {
  readonly error: AnswerError;
  readonly again?: () => void;
}

/** What went wrong, in the server's words where there are no better; where a name is not one entity, whom it may mean. */
export function Fault({ error, again }: FaultProps) {
  const candidates = candidatesOf(error);
  if (candidates !== undefined) return <Doubt error={error} candidates={candidates} />;
  return (
    <div className="notice fault" role="alert">
      <p>
        <strong>{FAULTS[error.code]?.title ?? 'This was refused.'}</strong> {FAULTS[error.code]?.text ?? error.message}
      </p>
      {again && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

/** There is nothing, which is an answer too. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="empty">{children}</p>;
}
