import { useState } from 'react';
import type { StatementChangeInput } from '../api/operations.ts';
import { toWords } from '../app/words.ts';
import { MODALITIES, type Read, STATEMENT_TYPES } from './reading.ts';
import { additionOf, changeOf, type Typed, typedOf } from './statement-change.ts';

export interface StatementFormProps {
  /** What is amended; without it one is added. */
  readonly read?: Read;
  /** Words of the release that were chosen to say so. */
  readonly quote?: string;
  readonly onDone: (change: StatementChangeInput, why: string) => void;
  readonly onCancel: () => void;
}

const PARTS = [
  ['subject', 'Who'],
  ['object', 'Whom or what'],
  ['organisation', 'Organisation'],
  ['date', 'Day'],
  ['city', 'City'],
  ['place', 'Place'],
] as const;

/** A statement, typed over or added. */
export function StatementForm({ read, quote = '', onDone, onCancel }: StatementFormProps) {
  const [before] = useState(() => typedOf(read, quote));
  const [typed, setTyped] = useState(before);
  const [why, setWhy] = useState('');
  const set = (name: keyof Typed) => (value: string) => setTyped({ ...typed, [name]: value });
  const change = read ? changeOf(typed, before) : additionOf(typed);
  const ready = read ? Object.keys(change).length > 0 : typed.subject.trim() !== '' && typed.object.trim() !== '';
  return (
    <fieldset className="statement-form">
      <legend>{read ? 'It says instead' : 'The release says this too'}</legend>
      <Choice label="What" value={typed.type} options={STATEMENT_TYPES} onValue={set('type')} />
      <Choice label="It" value={typed.modality} options={MODALITIES} onValue={set('modality')} />
      {PARTS.map(([name, label]) => (
        <Field key={name} label={label} value={typed[name]} onValue={set(name)} />
      ))}
      <Field label="Words that say so" value={typed.quote} onValue={set('quote')} />
      <Field label="Why" value={why} onValue={setWhy} />
      <div className="ways">
        <button type="button" className="primary" disabled={!ready} onClick={() => onDone(change, why)}>
          {read ? 'Amend' : 'Add'}
        </button>
        <button type="button" onClick={onCancel}>
          Leave it
        </button>
      </div>
    </fieldset>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Field({ label, value, onValue }: FieldProps) {
  return (
    <label className="field">
      {label}
      <input value={value} onChange={({ target }) => onValue(target.value)} />
    </label>
  );
}

function Choice({ label, value, options, onValue }: FieldProps & { readonly options: readonly string[] }) {
  return (
    <label className="field">
      {label}
      <select value={value} onChange={({ target }) => onValue(target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {toWords(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
