import type { EntityRef } from '../api/operations.ts';
import { refOf } from '../app/refs.ts';
import { useAddress } from '../app/useAddress.ts';
import { EntityField } from '../search/EntityField.tsx';
import { AgreementList } from './AgreementList.tsx';
import { EventList } from './EventList.tsx';
import { FilterBar } from './FilterBar.tsx';
import { useWindow } from './Filters.tsx';
import { MeetingList, type MeetingVariables } from './MeetingList.tsx';
import { VisitList, type VisitVariables } from './VisitList.tsx';

/** Lists about one entity, with the fields that narrow them. */

export function MeetingsAbout({ of }: { readonly of: Pick<MeetingVariables, 'person' | 'in' | 'organisation'> }) {
  const { get } = useAddress();
  const window = useWindow();
  const withWhom = refOf(get('with'));
  const where = of.in ?? refOf(get('in'));
  return (
    <>
      <FilterBar names={['with', 'in']}>
        <EntityField name="with" label={of.person ? 'With' : 'Person'} kinds={['PERSON']} />
        {!of.in && <EntityField name="in" label="In" kinds={['PLACE']} />}
      </FilterBar>
      <MeetingList variables={{ ...of, ...window, in: where, with: withWhom }} />
    </>
  );
}

export function VisitsAbout({ of }: { readonly of: Pick<VisitVariables, 'by' | 'place'> }) {
  const { get } = useAddress();
  const window = useWindow();
  return (
    <>
      <FilterBar names={['by', 'in']}>
        {of.by ? (
          <EntityField name="in" label="Visited" kinds={['PLACE', 'ORGANISATION']} />
        ) : (
          <EntityField name="by" label="Guest" kinds={['PERSON']} />
        )}
      </FilterBar>
      <VisitList variables={{ by: refOf(get('by')), place: refOf(get('in')), ...of, ...window }} />
    </>
  );
}

export function EventsAbout({ of }: { readonly of: { readonly participant?: EntityRef; readonly in?: EntityRef } }) {
  const { get } = useAddress();
  const window = useWindow();
  return (
    <>
      <FilterBar names={['with', 'in']}>
        {of.in ? (
          <EntityField name="with" label="Participant" kinds={['PERSON', 'ORGANISATION']} />
        ) : (
          <EntityField name="in" label="In" kinds={['PLACE']} />
        )}
      </FilterBar>
      <EventList variables={{ participant: refOf(get('with')), in: refOf(get('in')), ...of, ...window }} />
    </>
  );
}

/** The agreements of an organisation, or of those seated in a place. */
export function AgreementsBetween({ one }: { readonly one: EntityRef }) {
  const { get } = useAddress();
  const window = useWindow();
  const other = refOf(get('with'));
  return (
    <>
      <FilterBar names={['with']}>
        <EntityField name="with" label="With" kinds={['PLACE', 'ORGANISATION']} />
      </FilterBar>
      <AgreementList variables={{ between: other ? [one, other] : [one], ...window }} />
    </>
  );
}

/** What a person signed, and apart from it what the person only witnessed. */
export function AgreementsOfPerson({ person }: { readonly person: EntityRef }) {
  const window = useWindow();
  return (
    <>
      <FilterBar />
      <h2>Signed</h2>
      <AgreementList name="signed" variables={{ signedBy: person, ...window }} />
      <h2>Witnessed, not signed</h2>
      <AgreementList name="witnessed" variables={{ witnessedBy: person, ...window }} />
    </>
  );
}
