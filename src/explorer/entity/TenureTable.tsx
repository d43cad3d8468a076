import type { TenureRowFragment } from '../api/operations.ts';
import { countOf } from '../app/words.ts';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { evidenceColumns } from '../lists/columns.tsx';
import type { Column } from '../lists/listing.ts';
import { TakeAway } from '../lists/TakeAway.tsx';
import { Empty } from '../parts/Answered.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';
import { TenureBar } from './TenureBar.tsx';
import { rangeOf, spanOfTenure } from './tenure-span.ts';
import { beginningOf, endOf, seenOf } from './tenure-words.ts';

export interface TenureTableProps {
  readonly tenures: readonly TenureRowFragment[];
  /** What differs from row to row: the posts of a person, or the persons of a post. */
  readonly of: 'post' | 'person';
}

/** Who held what, from when to when, as far as it is known, with how it is known. */
export function TenureTable({ tenures, of }: TenureTableProps) {
  if (tenures.length === 0) return <Empty>{NONE[of]}</Empty>;
  const today = new Date().toISOString().slice(0, 10);
  const spans = tenures.map((tenure) => spanOfTenure(tenure, today));
  const range = rangeOf(spans.filter((span) => span !== undefined));
  return (
    <>
      <div className="list-head">
        <span className="soft">{countOf(tenures.length, 'tenure')}</span>
        <TakeAway what="tenures" columns={TAKEN} rows={async () => tenures} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" aria-label="Table of tenures" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{HEADS[of]}</th>
              <th scope="col">From</th>
              <th scope="col">To</th>
              <th scope="col" className="bar-head">
                {range ? (
                  <>
                    <span>{range[0]}</span> <span>{range[1]}</span>
                  </>
                ) : (
                  'When'
                )}
              </th>
              <th scope="col">Says who</th>
            </tr>
          </thead>
          <tbody>
            {tenures.map((tenure, index) => (
              <tr key={tenure.id}>
                <td data-title={HEADS[of]}>
                  <EntityLink entity={tenure[of]} />
                  {tenure.kind === 'ACTING' && <span className="chip">acting</span>}
                  {tenure.announced && <span className="chip status-announced">announced</span>}
                  {of === 'post' && tenure.post.organisation && (
                    <span className="under">{tenure.post.organisation.name}</span>
                  )}
                </td>
                <td className="date" data-title="From">
                  {beginningOf(tenure)}
                </td>
                <td className="date" data-title="To">
                  {endOf(tenure)}
                </td>
                <td className="bar-cell" data-title="When">
                  {range && <TenureBar span={spans[index]} range={range} acting={tenure.kind === 'ACTING'} />}
                  <span className="under">{seenOf(tenure)}</span>
                </td>
                <td data-title="Says who">
                  <EvidenceButton tie={tenure.id} evidence={tenure.evidence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

const TAKEN: readonly Column<TenureRowFragment>[] = [
  { title: 'Person', text: ({ person }) => person.name },
  { title: 'Post', text: ({ post }) => post.name },
  { title: 'Organisation', text: ({ post }) => post.organisation?.name ?? '' },
  { title: 'Held', text: ({ kind }) => kind },
  { title: 'From', text: ({ from, fromText }) => from ?? fromText ?? '' },
  { title: 'To', text: ({ to, toText }) => to ?? toText ?? '' },
  { title: 'Seen from', text: ({ observedFrom }) => observedFrom ?? '' },
  { title: 'Seen to', text: ({ observedTo }) => observedTo ?? '' },
  ...evidenceColumns<TenureRowFragment>((tenure) => tenure),
];

const HEADS = { post: 'Post', person: 'Held by' } as const;

const NONE = {
  post: 'No post is known: neither the register nor a release gives one.',
  person: 'No holder is known: neither the register nor a release names one.',
} as const;
