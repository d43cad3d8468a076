import { firstDay, lastDay } from '../domain/dates.ts';
import type { PictureTie, PropertyValue } from '../domain/picture.ts';
import type { RegisterPerson, RegisterTenure, TenureKind } from '../domain/register.ts';
import { readTitle } from '../domain/titles.ts';
import { groupBy } from './draft.ts';
import { evidenceProperties, type Piece } from './evidence.ts';
import { tieId } from './ties.ts';

/** A HOLDS statement about a person: a post, as titled, attested on a day. */
export interface Holding {
  readonly postId: string;
  readonly postName: string;
  /** As the text gives it: "Acting Mayor". */
  readonly title: string;
  readonly date: string | null;
  readonly piece: Piece;
}

/** A tenure with what attests it. */
export interface DrawnTenure {
  readonly tie: PictureTie;
  readonly postName: string;
  readonly kind: TenureKind;
  /** The last day on which it is known to have been held; "9999-12-31" for one of the register that has not ended. */
  readonly last: string;
}

interface Attested {
  readonly postId: string;
  readonly postName: string;
  readonly kind: TenureKind;
  readonly tenure: RegisterTenure | null;
  /** Attestations between two register tenures open a tenure of their own: the number of those before. */
  readonly gap: number;
  readonly holdings: readonly Holding[];
}

/**
 * The tenures of one person. A holding inside a register tenure extends what was observed of it;
 * any other opens a tenure that is known by its observed days only.
 */
export function drawTenures(
  person: string,
  entry: RegisterPerson | undefined,
  holdings: readonly Holding[],
  postName: (id: string) => string,
): DrawnTenure[] {
  const tenures = entry?.tenures ?? [];
  const placed = holdings.filter(({ title }) => readTitle(title).held).map((holding) => place(holding, tenures));
  const observed = groupBy(placed, slotOf).flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, holdings: group.flatMap((one) => one.holdings) }] : [];
  });
  const silent = tenures
    .filter((tenure) => !observed.some((one) => one.tenure === tenure))
    .map(
      (tenure): Attested => ({
        postId: tenure.post,
        postName: postName(tenure.post),
        kind: tenure.kind,
        tenure,
        gap: 0,
        holdings: [],
      }),
    );
  return [...observed, ...silent].map((one) => toTenure(person, one, entry));
}

function place(holding: Holding, tenures: readonly RegisterTenure[]): Attested {
  const { kind } = readTitle(holding.title);
  const ofPost = tenures.filter((tenure) => tenure.post === holding.postId && tenure.kind === kind);
  const tenure = ofPost.find((one) => holding.date !== null && within(one, holding.date)) ?? null;
  const before = ofPost.filter(
    ({ from }) => from !== null && holding.date !== null && firstDay(from) <= firstDay(holding.date),
  );
  return {
    postId: holding.postId,
    postName: holding.postName,
    kind,
    tenure,
    gap: tenure ? 0 : before.length,
    holdings: [holding],
  };
}

function within({ from, to }: RegisterTenure, date: string): boolean {
  return (from === null || firstDay(from) <= lastDay(date)) && (to === null || lastDay(to) >= firstDay(date));
}

function slotOf({ postId, kind, tenure, gap }: Attested): string {
  return `${postId} ${kind} ${tenure ? `${tenure.from} ${tenure.to}` : `observed ${gap}`}`;
}

function toTenure(person: string, one: Attested, entry: RegisterPerson | undefined): DrawnTenure {
  const { postId, postName, kind, tenure, gap, holdings } = one;
  const days = holdings.flatMap(({ date }) => date ?? []).sort();
  const lastObserved = days.map(lastDay).sort().at(-1) ?? null;
  const properties: Record<string, PropertyValue> = {
    kind,
    from: tenure?.from ? { day: firstDay(tenure.from) } : null,
    fromText: tenure?.from ?? null,
    to: tenure?.to ? { day: lastDay(tenure.to) } : null,
    toText: tenure?.to ?? null,
    observedFrom: days[0] === undefined ? null : { day: firstDay(days[0]) },
    observedTo: lastObserved === null ? null : { day: lastObserved },
    attestedOn: days.length > 0 ? [...new Set(days.filter((day) => day.length === 10))] : null,
    ...evidenceProperties(holdings.map(({ piece }) => piece)),
    ...(tenure && entry ? registerEvidence(entry.id, entry.source, holdings.length > 0) : {}),
  };
  const slot = tenure ? `${tenure.from} ${tenure.to}` : `observed ${gap}`;
  const tie: PictureTie = {
    kind: 'HELD',
    id: tieId('HELD', person, postId, kind, slot),
    start: person,
    end: postId,
    properties,
  };
  return { tie, postName, kind, last: tenure && !tenure.to ? '9999-12-31' : (lastObserved ?? lastOf(tenure)) };
}

const lastOf = (tenure: RegisterTenure | null) => (tenure?.to ? lastDay(tenure.to) : '0000-01-01');

/** Evidence of a register tie is its register entry; a statement beside it gives the quote. */
export function registerEvidence(entry: string, url: string | null, quoted = false): Record<string, PropertyValue> {
  return quoted ? { registerEntry: entry } : { registerEntry: entry, source: 'register', url };
}
