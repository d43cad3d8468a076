import { useId } from 'react';
import { refOf } from '../app/refs.ts';
import { useAddress } from '../app/useAddress.ts';
import { agreementListing } from '../lists/AgreementList.tsx';
import { FilterBar } from '../lists/FilterBar.tsx';
import { ANEW, useWindow } from '../lists/Filters.tsx';
import { EntityField } from '../search/EntityField.tsx';
import { Views } from './Views.tsx';

/** What was agreed between whom, who signed it and who stood by. */
export function AskAgreements() {
  const { get } = useAddress();
  const window = useWindow();
  const between = [refOf(get('between')), refOf(get('and'))].filter((ref) => ref !== undefined);
  const listing = agreementListing({
    between: between.length > 0 ? between : null,
    directOnly: get('direct') === 'yes',
    signedBy: refOf(get('signed')),
    witnessedBy: refOf(get('witnessed')),
    ...window,
  });
  return (
    <>
      <FilterBar names={['between', 'and', 'signed', 'witnessed', 'direct']}>
        <EntityField name="between" label="Between" kinds={['PLACE', 'ORGANISATION']} />
        <EntityField name="and" label="And" kinds={['PLACE', 'ORGANISATION']} />
        <EntityField name="signed" label="Signed by" kinds={['PERSON']} />
        <EntityField name="witnessed" label="Witnessed by" kinds={['PERSON']} />
        <DirectField />
      </FilterBar>
      <Views listing={listing} />
    </>
  );
}

/** A place stands for all bodies that are seated there, unless this is set: then for its government alone. */
function DirectField() {
  const id = useId();
  const { get, change } = useAddress();
  return (
    <div className="field check">
      <input
        id={id}
        type="checkbox"
        checked={get('direct') === 'yes'}
        onChange={({ target }) => change({ ...ANEW, direct: target.checked ? 'yes' : undefined })}
      />
      <label htmlFor={id}>These alone, not their parts</label>
    </div>
  );
}
