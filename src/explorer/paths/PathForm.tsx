import type { EntityKind } from '../api/operations.ts';
import { useAddress } from '../app/useAddress.ts';
import { KIND_WORDS } from '../app/words.ts';
import { EntityField } from '../search/EntityField.tsx';
import { ANY_EVENT, HUBS, type PathQuestion, USUAL } from './path-question.ts';
import { useThrough } from './useThrough.ts';

const ANY: readonly EntityKind[] = ['PERSON', 'ORGANISATION', 'PLACE', 'POST', 'EVENT', 'AGREEMENT'];

/** Between whom, how far, and through what. */
export function PathForm({ question }: { readonly question: PathQuestion }) {
  const { change, parameters } = useAddress();
  const through = useThrough();
  const swap = () =>
    change({
      start: parameters.get('end') ?? undefined,
      end: parameters.get('start') ?? undefined,
      evidence: undefined,
    });
  const day = (name: 'from' | 'to', label: string) => (
    <label className="field">
      {label}
      <input type="date" value={question[name] ?? ''} onChange={({ target }) => change({ [name]: target.value })} />
    </label>
  );
  return (
    <form className="path-form" onSubmit={(event) => event.preventDefault()}>
      <EntityField name="start" label="Between" kinds={ANY} />
      <button type="button" className="icon" aria-label="Exchange the two" onClick={swap}>
        ⇄
      </button>
      <EntityField name="end" label="and" kinds={ANY} />
      <label className="field">
        At most
        <select
          value={question.maxHops}
          onChange={({ target }) => change({ maxHops: other(Number(target.value), USUAL.maxHops) })}
        >
          {[1, 2, 3, 4, 5, 6].map((hops) => (
            <option key={hops} value={hops}>
              {hops === 1 ? '1 tie' : `${hops} ties`}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Paths
        <select
          value={question.first}
          onChange={({ target }) => change({ first: other(Number(target.value), USUAL.first) })}
        >
          {[1, 3, 5, 10, 20].map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      {day('from', 'From')}
      {day('to', 'To')}
      <fieldset>
        <legend>Also through</legend>
        {HUBS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={question.through.includes(kind)}
              onChange={({ target }) => through(kind, target.checked)}
            />
            {KIND_WORDS[kind][1].toLowerCase()}
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={question.massEvent > USUAL.massEvent}
            onChange={({ target }) => change({ massEvent: target.checked ? String(ANY_EVENT) : undefined })}
          />
          mass events
        </label>
      </fieldset>
    </form>
  );
}

/** What is as usual need not be in the address. */
function other(value: number, usual: number): string | undefined {
  return value === usual ? undefined : String(value);
}
