import { List } from '../lists/List.tsx';
import type { Listing, Paged } from '../lists/listing.ts';

/** The answer to a question, as a list. */
export function Views<Result, Variables extends Paged, Row>(props: {
  readonly listing: Listing<Result, Variables, Row>;
}) {
  return <List listing={props.listing} />;
}
