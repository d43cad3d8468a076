import { type DragEvent, useState } from 'react';
import type { ReleaseFacts } from './reading.ts';

export interface ReleaseFormProps {
  readonly text: string;
  readonly facts: ReleaseFacts;
  readonly busy: boolean;
  /** Why it cannot be read yet. */
  readonly missing: string | undefined;
  readonly onText: (text: string) => void;
  readonly onFacts: (facts: ReleaseFacts) => void;
  readonly onRead: () => void;
}

const FIELDS = [
  ['title', 'Title', 'text'],
  ['publisher', 'Publisher', 'text'],
  ['publishedOn', 'Published on', 'text'],
  ['url', 'Address', 'url'],
  ['id', 'Id, to give again when the text was edited', 'text'],
] as const;

/** A release as it is pasted or dropped, and what is known about it. */
export function ReleaseForm({ text, facts, busy, missing, onText, onFacts, onRead }: ReleaseFormProps) {
  const [over, setOver] = useState(false);
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onText(await file.text());
  };
  return (
    <form
      className="release-form"
      onSubmit={(event) => {
        event.preventDefault();
        onRead();
      }}
    >
      <label className="field release-text">
        Text of the release: paste it, or drop a text file here
        <textarea
          className={over ? 'over' : undefined}
          rows={14}
          value={text}
          onChange={({ target }) => onText(target.value)}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        />
      </label>
      <div className="release-facts">
        <label className="field">
          Or choose a file
          <input
            type="file"
            accept=".txt,.md,text/plain"
            onChange={async ({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) onText(await file.text());
            }}
          />
        </label>
        {FIELDS.map(([name, label, type]) => (
          <label key={name} className="field">
            {label}
            <input
              type={type}
              value={facts[name]}
              placeholder={name === 'publishedOn' ? '2023-05-11' : undefined}
              onChange={({ target }) => onFacts({ ...facts, [name]: target.value })}
            />
          </label>
        ))}
        <p className="soft">Without a day of publication, “yesterday” and “March 3” have no year.</p>
        <button type="submit" className="primary" disabled={busy || missing !== undefined}>
          {busy ? 'Reading…' : 'Read it'}
        </button>
        {missing && <p className="soft">{missing}</p>}
      </div>
    </form>
  );
}
