import { useAnswer } from '../api/useAnswer.ts';
import { type Address, useAddress } from '../app/useAddress.ts';
import { countOf } from '../app/words.ts';
import { Answered, Empty } from '../parts/Answered.tsx';
import type { Listing, Paged, RowPage } from './listing.ts';
import { Table } from './Table.tsx';
import { TakeAway } from './TakeAway.tsx';
import { allRows } from './take-away.ts';

/** How many rows are shown at first, and after each `Show more`; the last is the most that the server gives at once. */
const STEPS = [20, 60, 200] as const;

/** A list in pages, with what it takes to go on, to see who says so, and to take all of it away. */
export function List<Result, Variables extends Paged, Row>(props: {
  readonly listing: Listing<Result, Variables, Row>;
}) {
  const { listing } = props;
  const address = useAddress();
  const names = namesOf(listing.name);
  const first = STEPS.find((step) => step === Number(address.get(names.show))) ?? STEPS[0];
  const after = address.get(names.after);
  const variables = { ...listing.variables, first, after } as Variables & Paged;
  const answer = useAnswer<Result, Variables>(listing.operation, variables, { keep: true });
  return (
    <Answered answer={answer} lines={6}>
      {(result) => {
        const page = listing.pick(result);
        if (page === undefined || page.edges.length === 0) {
          return <Empty>{listing.empty ?? `No ${listing.words[1]} are known.`}</Empty>;
        }
        return (
          <div className="list" aria-busy={answer.isPlaceholderData}>
            <div className="list-head">
              <span className="soft">{howMany(page, listing.words, after !== undefined)}</span>
              <TakeAway what={listing.words[1]} columns={listing.columns} rows={(tell) => allRows(listing, tell)} />
            </div>
            <Table listing={listing} rows={page.edges} />
            <More page={page} shown={first} address={address} names={names} />
          </div>
        );
      }}
    </Answered>
  );
}

interface Names {
  readonly show: string;
  readonly after: string;
}

/** The parts of the address that a list has. */
export function namesOf(name: string | undefined): Names {
  return name === undefined ? { show: 'show', after: 'after' } : { show: `${name}-show`, after: `${name}-after` };
}

function howMany<Row>(page: RowPage<Row>, [one, many]: readonly [string, string], goneOn: boolean): string {
  const { totalCount, totalCountIsExact = true, edges, pageInfo } = page;
  if (totalCount === undefined) return `${countOf(edges.length, one, many)}${pageInfo.hasNextPage ? ' and more' : ''}`;
  const all = `${totalCountIsExact ? '' : 'more than '}${countOf(totalCount, one, many)}`;
  if (edges.length >= totalCount) return all;
  return goneOn ? `${edges.length} more of ${all}` : `the first ${edges.length} of ${all}`;
}

interface MoreProps {
  readonly page: RowPage<unknown>;
  readonly shown: number;
  readonly address: Address;
  readonly names: Names;
}

/** More of the same page while the server gives that, then the next page. */
function More({ page: { pageInfo }, shown, address, names }: MoreProps) {
  const more = STEPS.find((step) => step > shown);
  const begun = address.get(names.after) !== undefined;
  if (!pageInfo.hasNextPage && !begun) return null;
  return (
    <div className="more">
      {begun && (
        <button type="button" onClick={() => address.change({ [names.after]: undefined })}>
          From the beginning
        </button>
      )}
      {pageInfo.hasNextPage && more !== undefined && (
        <button type="button" onClick={() => address.change({ [names.show]: String(more) })}>
          Show more
        </button>
      )}
      {pageInfo.hasNextPage && more === undefined && (
        <>
          <button type="button" onClick={() => address.change({ [names.after]: pageInfo.endCursor ?? undefined })}>
            The next {shown}
          </button>
          <span className="soft">There are too many to read here: narrow the dates, or take all of them away.</span>
        </>
      )}
    </div>
  );
}
