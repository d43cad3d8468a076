import { useId } from 'react';
import { asDay } from '../app/dates.ts';
import { useAddress } from '../app/useAddress.ts';

/** What every list forgets when it is asked for something else. */
export const ANEW = { after: undefined, show: undefined, evidence: undefined } as const;

interface DayFieldProps {
  readonly name: string;
  readonly label: string;
}

/** One end of a window of days. */
export function DayField({ name, label }: DayFieldProps) {
  const id = useId();
  const { get, change } = useAddress();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min="1900-01-01"
        max="2200-12-31"
        key={get(name)}
        defaultValue={asDay(get(name)) ?? ''}
        onBlur={({ target }) => target.validity.valid && changeTo(target.value)}
        onKeyDown={(event) => event.key === 'Enter' && changeTo(event.currentTarget.value)}
      />
    </div>
  );

  function changeTo(value: string): void {
    if (value !== (get(name) ?? '')) change({ ...ANEW, [name]: value });
  }
}

/** The window of days that the lists of a page keep to. */
export function WindowFields() {
  return (
    <>
      <DayField name="from" label="From" />
      <DayField name="to" label="To" />
    </>
  );
}

/** The window as the server is asked for it. */
export function useWindow(): { readonly from: string | undefined; readonly to: string | undefined } {
  const { get } = useAddress();
  return { from: asDay(get('from')), to: asDay(get('to')) };
}
