import { useId, useState } from 'react';
import { useToken } from '../access/token.ts';
import { useAct } from '../access/useAct.ts';
import { Judge, type JudgeMutation, type Verdict } from '../api/operations.ts';
import { Fault } from '../parts/Answered.tsx';

export interface VerdictsProps {
  /** The ids that a judgement is about. */
  readonly left: string;
  readonly right: string;
  readonly onJudged?: (result: JudgeMutation['judge']) => void;
}

const VERDICTS = [
  ['SAME', 'They are one'],
  ['DIFFERENT', 'They are two'],
  ['UNSURE', 'It cannot be told'],
] as const;

/** Where a reviewer decides, says why, and can take it back. */
export function Verdicts({ left, right, onJudged }: VerdictsProps) {
  const id = useId();
  const token = useToken();
  const [why, setWhy] = useState('');
  const judging = useAct(Judge);
  const judge = (verdict: Verdict, reason: string) =>
    judging.mutate(
      { left, right, verdict, why: reason.trim() || null },
      { onSuccess: (data) => onJudged?.(data.judge) },
    );
  return (
    <section className="verdicts" aria-label="Your judgement">
      <label htmlFor={id}>Why, for those who come after</label>
      <textarea id={id} rows={2} maxLength={2000} value={why} onChange={({ target }) => setWhy(target.value)} />
      <div className="buttons">
        {VERDICTS.map(([verdict, words]) => (
          <button
            key={verdict}
            type="button"
            className={verdict === 'SAME' ? 'primary' : undefined}
            disabled={token === undefined || judging.isPending}
            onClick={() => judge(verdict, why)}
          >
            {words}
          </button>
        ))}
      </div>
      {token === undefined && <p className="soft">Type in a reviewer's token above to decide.</p>}
      {judging.error && <Fault error={judging.error} />}
      <div role="status">
        {judging.isPending && 'Deciding who is who anew…'}
        {judging.data && (
          <Judged result={judging.data.judge} onUndo={() => judge('UNSURE', 'Taken back')} busy={judging.isPending} />
        )}
      </div>
    </section>
  );
}

interface JudgedProps {
  readonly result: JudgeMutation['judge'];
  readonly onUndo: () => void;
  readonly busy: boolean;
}

/** What followed. UNSURE takes an earlier judgement back, so it is itself nothing to take back. */
function Judged({ result: { areOne, judgement, left, right }, onUndo, busy }: JudgedProps) {
  const now = areOne ? `They are one now: ${left?.name ?? ''}.` : `They are two now: ${left?.name} and ${right?.name}.`;
  return (
    <p className="notice">
      {now} Noted as {judgement.verdict} by {judgement.by}.{' '}
      {judgement.verdict !== 'UNSURE' && (
        <button type="button" disabled={busy} onClick={onUndo}>
          Take it back
        </button>
      )}
    </p>
  );
}
