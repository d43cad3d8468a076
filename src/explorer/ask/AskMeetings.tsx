import { refOf } from '../app/refs.ts';
import { useAddress } from '../app/useAddress.ts';
import { FilterBar } from '../lists/FilterBar.tsx';
import { useWindow } from '../lists/Filters.tsx';
import { meetingListing } from '../lists/MeetingList.tsx';
import { EntityField } from '../search/EntityField.tsx';
import { Views } from './Views.tsx';

/** Who met whom. */
export function AskMeetings() {
  const { get } = useAddress();
  const window = useWindow();
  const listing = meetingListing({
    in: refOf(get('in')),
    person: refOf(get('person')),
    with: refOf(get('with')),
    organisation: refOf(get('organisation')),
    ...window,
  });
  return (
    <>
      <FilterBar names={['in', 'person', 'with', 'organisation']}>
        <EntityField name="in" label="In" kinds={['PLACE']} />
        <EntityField name="person" label="Person" kinds={['PERSON']} />
        <EntityField name="with" label="With" kinds={['PERSON']} />
        <EntityField name="organisation" label="On behalf of" kinds={['ORGANISATION']} />
      </FilterBar>
      <Views listing={listing} />
    </>
  );
}
