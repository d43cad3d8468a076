import { useId } from 'react';
import type { EventStatus, EventType } from '../api/operations.ts';
import { refOf } from '../app/refs.ts';
import { useAddress } from '../app/useAddress.ts';
import { toWords } from '../app/words.ts';
import { eventListing } from '../lists/EventList.tsx';
import { FilterBar } from '../lists/FilterBar.tsx';
import { ANEW, useWindow } from '../lists/Filters.tsx';
import { EntityField } from '../search/EntityField.tsx';
import { Views } from './Views.tsx';

const TYPES: readonly EventType[] = [
  'MEETING',
  'VISIT',
  'SIGNING',
  'CONFERENCE',
  'CEREMONY',
  'DINNER',
  'SESSION',
  'TRIP',
  'OTHER',
];
const STATUSES: readonly EventStatus[] = ['OCCURRED', 'ANNOUNCED', 'CANCELLED'];

/** What took place, or was only announced. */
export function AskEvents() {
  const { get } = useAddress();
  const window = useWindow();
  const type = TYPES.find((one) => one === get('type'));
  const status = STATUSES.find((one) => one === get('status'));
  const listing = eventListing({
    in: refOf(get('in')),
    participant: refOf(get('person')),
    types: type ? [type] : null,
    status: status ? [status] : null,
    ...window,
  });
  return (
    <>
      <FilterBar names={['in', 'person', 'type', 'status']}>
        <EntityField name="in" label="In" kinds={['PLACE']} />
        <EntityField name="person" label="Participant" kinds={['PERSON', 'ORGANISATION']} />
        <OneOf name="type" label="Kind" values={TYPES} />
        <OneOf name="status" label="Status" values={STATUSES} />
      </FilterBar>
      <Views listing={listing} />
    </>
  );
}

interface OneOfProps {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
}

function OneOf({ name, label, values }: OneOfProps) {
  const id = useId();
  const { get, change } = useAddress();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={get(name) ?? ''} onChange={({ target }) => change({ ...ANEW, [name]: target.value })}>
        <option value="">any</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {toWords(value)}
          </option>
        ))}
      </select>
    </div>
  );
}
