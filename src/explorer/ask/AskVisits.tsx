import { refOf } from '../app/refs.ts';
import { useAddress } from '../app/useAddress.ts';
import { FilterBar } from '../lists/FilterBar.tsx';
import { useWindow } from '../lists/Filters.tsx';
import { visitListing } from '../lists/VisitList.tsx';
import { EntityField } from '../search/EntityField.tsx';
import { Views } from './Views.tsx';

/** Who visited which place or organisation. */
export function AskVisits() {
  const { get } = useAddress();
  const window = useWindow();
  return (
    <>
      <FilterBar names={['in', 'person']}>
        <EntityField name="person" label="Guest" kinds={['PERSON']} />
        <EntityField name="in" label="Visited" kinds={['PLACE', 'ORGANISATION']} />
      </FilterBar>
      <Views listing={visitListing({ by: refOf(get('person')), place: refOf(get('in')), ...window })} />
    </>
  );
}
