import { useMemo, useState } from 'react';
import { countOf } from '../app/words.ts';
import { MarkedText } from './MarkedText.tsx';
import { marksOf, type Reading, type Waiting, withCorrection } from './reading.ts';
import { StatementForm } from './StatementForm.tsx';
import { StatementList } from './StatementList.tsx';

export interface ReadingViewProps {
  readonly text: string;
  readonly reading: Reading;
  readonly waiting: readonly Waiting[];
  readonly onWaiting: (waiting: readonly Waiting[]) => void;
}

/** What was read in a release: the text with its marks, what it says, and what was not understood, to be corrected. */
export function ReadingView({ text, reading, waiting, onWaiting }: ReadingViewProps) {
  const [chosen, setChosen] = useState<string>();
  const [amending, setAmending] = useState<string>();
  const [adding, setAdding] = useState<string>();
  const marks = useMemo(() => marksOf(reading), [reading]);
  const correct = (correction: Waiting) => {
    onWaiting(withCorrection(waiting, correction));
    setAmending(undefined);
    setAdding(undefined);
  };
  const { statements, mentions, warnings } = reading;
  const added = waiting.filter(({ verdict }) => verdict === 'ADD');
  return (
    <section className="reading-view" aria-label="What was read">
      <div>
        <p className="soft" role="status">
          {countOf(statements.length, 'statement')}, {countOf(mentions.length, 'name')},{' '}
          {countOf(warnings.length, 'thing')} not or half understood.
        </p>
        <MarkedText text={text} marks={marks} chosen={chosen} onStatement={setChosen} />
        <h2>Not understood</h2>
        {warnings.length === 0 ? (
          <p className="soft">Nothing was seen that was not taken.</p>
        ) : (
          <ul className="warnings">
            {warnings.map(({ kind, message, start }) => (
              <li key={`${kind} ${start} ${message}`}>
                <code>{kind}</code> {message}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <h2>What it says</h2>
        <StatementList
          {...{ statements, waiting, chosen, amending }}
          onChoose={setChosen}
          onAmend={setAmending}
          onCorrection={correct}
          onTakeBack={(id) => onWaiting(waiting.filter(({ statement }) => statement !== id))}
        />
        {added.map(({ change, why }) => (
          <p key={JSON.stringify(change)} className="card">
            <span className="chip">to be added</span> {change?.subject?.name}{' '}
            {change?.type?.toLowerCase().replaceAll('_', ' ')} {change?.object?.name}{' '}
            <span className="soft">{why}</span>
          </p>
        ))}
        {adding === undefined ? (
          <button type="button" onClick={() => setAdding(chosenWords(text))}>
            It says more…
          </button>
        ) : (
          <StatementForm
            quote={adding}
            onDone={(change, why) => correct({ statement: null, verdict: 'ADD', change, why })}
            onCancel={() => setAdding(undefined)}
          />
        )}
      </div>
    </section>
  );
}

/** The words of the text that the reader has marked with the mouse; empty where there are none. */
function chosenWords(text: string): string {
  const words = window.getSelection()?.toString().trim() ?? '';
  return text.includes(words) ? words : '';
}
