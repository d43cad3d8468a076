import { firstDay, lastDay } from '../domain/dates.ts';
import { earliestDay, latestDay } from '../domain/edtf.ts';
import type { LocalDate, PictureTie, PropertyValue } from '../domain/picture.ts';
import type { RegisterPerson, RegisterTenure, TenureKind } from '../domain/register.ts';
import { coverage } from '../domain/tenures.ts';
import { readTitle } from '../domain/titles.ts';
import { groupBy } from './draft.ts';
import { evidenceProperties, type Piece } from './evidence.ts';
import { tieId } from './ties.ts';

/** A HOLDS statement about a person: a post, as titled, attested on a day or told for a period. */
export interface Holding {
  readonly postId: string;
  readonly postName: string;
  /** As the text gives it: "Acting Mayor". */
  readonly title: string;
  readonly date: string | null;
  /** Where the text gives a period: its end. */
  readonly endDate: string | null;
  /** True where it is only announced. */
  readonly planned: boolean;
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

/** A tenure whose ends are known: of the register, or a period that releases tell. */
interface Known extends RegisterTenure {
  readonly told: boolean;
}

interface Attested {
  readonly postId: string;
  readonly postName: string;
  readonly kind: TenureKind;
  readonly tenure: Known | null;
  /** Attestations between two known tenures open a tenure of their own: the number of those before. */
  readonly gap: number;
  readonly holdings: readonly Holding[];
}

/**
 * The tenures of one person. A holding inside a register tenure, or a period that a release tells, extends what was observed
 * of it; any other opens a tenure that is known by its observed days only.
 */
export function drawTenures(
  person: string,
  entry: RegisterPerson | undefined,
  holdings: readonly Holding[],
  postName: (id: string) => string,
): DrawnTenure[] {
  const curated = (entry?.tenures ?? []).map((tenure): Known => ({ ...tenure, told: false }));
  const held = holdings.filter(({ title }) => readTitle(title).held);
  const tenures = [...curated, ...toldPeriods(held, curated)];
  const placed = held.map((holding) => place(holding, tenures));
  const observed = groupBy(placed, slotOf).flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, holdings: group.flatMap((one) => one.holdings) }] : [];
  });
  const silent = curated
    .filter((tenure) => !observed.some((one) => one.tenure === tenure))
    .map((tenure): Attested => {
      return { postId: tenure.post, postName: postName(tenure.post), kind: tenure.kind, tenure, gap: 0, holdings: [] };
    });
  return [...observed, ...silent].map((one) => toTenure(person, one, entry));
}

/** The periods that texts give ("from 3 to 6 May"), but for those that lie in a tenure of the register. */
function toldPeriods(holdings: readonly Holding[], curated: readonly Known[]): Known[] {
  const periods = holdings.filter(isPeriod).filter((holding) => !curated.some((tenure) => covers(tenure, holding)));
  const known = periods.map(({ postId, title, date, endDate }): Known => {
    return { post: postId, kind: readTitle(title).kind, from: date, to: endDate ?? date, told: true };
  });
  // In one order, whatever the order of what was read: a day that lies in two goes to the first.
  const byDay = known.sort((a, b) => (tenureSlot(a) < tenureSlot(b) ? -1 : 1));
  return groupBy(byDay, tenureSlot).flatMap(([first]) => first ?? []);
}

/** What is announced for a day is a period of that day: it attests nothing. */
const isPeriod = ({ date, endDate, planned }: Holding) => date !== null && (endDate !== null || planned);

function place(holding: Holding, tenures: readonly Known[]): Attested {
  const { kind } = readTitle(holding.title);
  const ofPost = tenures.filter((tenure) => tenure.post === holding.postId && tenure.kind === kind);
  const tenure = ofPost.find((one) => covers(one, holding)) ?? null;
  const { date } = holding;
  const before = ofPost.filter(
    ({ from }) => from !== null && date !== null && (earliestDay(from) ?? '') <= firstDay(date),
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

/** Does a known tenure hold all of what a text attests? A told period holds no other one. */
function covers(tenure: Known, holding: Holding): boolean {
  const { date, endDate, postId, title } = holding;
  if (date === null || tenure.post !== postId || tenure.kind !== readTitle(title).kind) return false;
  if (tenure.told && isPeriod(holding)) return tenure.from === date && tenure.to === (endDate ?? date);
  return coverage(tenure, date) !== null && (endDate === null || coverage(tenure, endDate) !== null);
}

const tenureSlot = ({ post, kind, from, to }: RegisterTenure) => `${post} ${kind} ${from} ${to}`;

function slotOf({ postId, kind, tenure, gap }: Attested): string {
  return `${postId} ${kind} ${tenure ? `${tenure.from} ${tenure.to}` : `observed ${gap}`}`;
}

function toTenure(person: string, one: Attested, entry: RegisterPerson | undefined): DrawnTenure {
  const { postId, postName, kind, tenure, gap, holdings } = one;
  const attesting = holdings.filter((holding) => !holding.planned && !(tenure?.told && isPeriod(holding)));
  const days = attesting.flatMap(({ date }) => date ?? []).sort();
  const lastObserved =
    attesting
      .flatMap(({ date, endDate }) => endDate ?? date ?? [])
      .map(lastDay)
      .sort()
      .at(-1) ?? null;
  const curated = tenure !== null && !tenure.told;
  const properties: Record<string, PropertyValue> = {
    kind,
    ...endsOf(tenure),
    announced: tenure?.told && holdings.every(({ planned }) => planned) ? true : null,
    observedFrom: days[0] === undefined ? null : { day: firstDay(days[0]) },
    observedTo: lastObserved === null ? null : { day: lastObserved },
    attestedOn: days.length > 0 ? [...new Set(days.filter((day) => day.length === 10))] : null,
    ...evidenceProperties(holdings.map(({ piece }) => piece)),
    ...(curated && entry ? registerEvidence(entry.id, entry.source, holdings.length > 0) : {}),
  };
  const slot = tenure ? `${tenure.from} ${tenure.to}` : `observed ${gap}`;
  const id = tieId('HELD', person, postId, kind, slot);
  const tie: PictureTie = { kind: 'HELD', id, start: person, end: postId, properties };
  return { tie, postName, kind, last: curated && !tenure.to ? '9999-12-31' : (lastObserved ?? lastOf(tenure)) };
}

/** The days between which each end lies: the first possible `from` and the last possible `to` are what windows ask. */
function endsOf(tenure: Known | null): Record<string, PropertyValue> {
  const [from, to] = [tenure?.from ?? null, tenure?.to ?? null];
  return {
    from: toDay(from && earliestDay(from)),
    fromLatest: toDay(from && latestDay(from)),
    fromText: from,
    to: toDay(to && latestDay(to)),
    toEarliest: toDay(to && earliestDay(to)),
    toText: to,
  };
}

const toDay = (day: string | null): LocalDate | null => (day === null ? null : { day });

/** What is only announced was perhaps never held. */
const lastOf = (tenure: Known | null) => (tenure?.to && !tenure.told ? latestDay(tenure.to) : null) ?? '0000-01-01';

/** Evidence of a register tie is its register entry; a statement beside it gives the quote. */
export function registerEvidence(entry: string, url: string | null, quoted = false): Record<string, PropertyValue> {
  return quoted ? { registerEntry: entry } : { registerEntry: entry, source: 'register', url };
}
