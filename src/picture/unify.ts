import { countOfAgreement, isGenericAgreement } from '../domain/agreement-names.ts';
import type { ResolvedEntity } from '../domain/evidence.ts';
import type { Cluster } from './clusters.ts';
import { type Draft, groupBy } from './draft.ts';
import type { Fact } from './facts.ts';

/** By the id that an agreement has in its own release, the agreement that it is. */
type Unified = ReadonlyMap<string, ResolvedEntity>;

/** An agreement without a name of its own, as one release tells of it at one event. */
interface Nameless {
  readonly agreement: ResolvedEntity;
  readonly release: string;
  readonly count: ReturnType<typeof countOfAgreement>;
  readonly parties: ReadonlySet<string>;
  /** All who are party, sign or stand by. */
  readonly people: ReadonlySet<string>;
}

/**
 * "A memorandum" of one release and "the memorandum" of another are one where both were concluded at one event. Where a release
 * tells of two such papers there, one paper and several papers are two. Elsewhere two of the same people suffice: translators
 * lose the number. Papers of other parties are others. A function of the set of reports; gives the reports of each event, in which
 * the agreements are what they are.
 */
export function unifyAgreements(clusters: readonly Cluster[]): Cluster[] {
  const unified = unifiedOf(clusters);
  return clusters.map((cluster) => cluster.map((one) => ({ ...one, draft: withAgreements(one.draft, unified) })));
}

function unifiedOf(clusters: readonly Cluster[]): Unified {
  const told = clusters.map(namelessOf);
  const once = new Map(
    groupBy(told.flat(), ({ agreement }) => agreement.id).map((all) => [all[0]?.agreement.id, all.length]),
  );
  return new Map(
    told.flatMap((all) => sameOnes(all.filter(({ agreement }) => once.get(agreement.id) === 1)).flatMap(toPairs)),
  );
}

function namelessOf(cluster: Cluster): Nameless[] {
  return cluster.flatMap(({ draft, release }) =>
    draft.status !== 'OCCURRED'
      ? []
      : draft.agreements.flatMap((agreement): Nameless[] => {
          if (agreement.registered || !isGenericAgreement(agreement.name)) return [];
          const about = draft.facts.filter(({ object, subjectNamed }) => subjectNamed && object.id === agreement.id);
          const parties = about.filter(({ statement }) => statement.type === 'PARTY_TO');
          const count = countOfAgreement(agreement.name);
          return [{ agreement, release: release.id, count, parties: subjects(parties), people: subjects(about) }];
        }),
  );
}

const subjects = (facts: readonly Fact[]) => new Set(facts.map(({ subject }) => subject.id));

function sameOnes(all: readonly Nameless[]): Nameless[][] {
  const company = (one: Nameless) => all.some((other) => other !== one && shared(one.people, other.people) > 1);
  return isOne(all) && all.every(company) ? [[...all]] : sameByCount(all).filter(isOne);
}

function sameByCount(all: readonly Nameless[]): Nameless[][] {
  const [one, several, open] = (['ONE', 'SEVERAL', null] as const).map((count) =>
    all.filter((each) => each.count === count),
  );
  const counted = [one ?? [], several ?? []].filter((group) => group.length > 0);
  // A name without a number belongs to those with whom it shares somebody, or stays with its like.
  const fitting = counted.filter((group) =>
    group.some((each) => (open ?? []).some((other) => meet(each.people, other.people))),
  );
  const host = counted.length === 1 ? counted[0] : fitting.length === 1 ? fitting[0] : undefined;
  const groups = counted.map((group) => (group === host ? [...group, ...(open ?? [])] : group));
  return [...groups, ...(host ? [] : [open ?? []])];
}

/** Each release tells of one, and no two of other parties. */
function isOne(group: readonly Nameless[]): boolean {
  const releases = new Set(group.map(({ release }) => release));
  if (group.length < 2 || releases.size < group.length) return false;
  const known = group.filter(({ parties }) => parties.size > 0);
  return known.every(({ parties }, at) => known.slice(at + 1).every((other) => meet(parties, other.parties)));
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((id) => b.has(id)).length;
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => shared(a, b) > 0;

/** They are called as the one whose parties are known, else in English, else as the first. */
function toPairs(group: readonly Nameless[]): [string, ResolvedEntity][] {
  const sorted = [...group].sort((a, b) => (a.agreement.id < b.agreement.id ? -1 : 1));
  const id = sorted[0]?.agreement.id ?? '';
  const rank = ({ parties, count }: Nameless) => (parties.size > 0 ? 0 : 2) + (count === null ? 1 : 0);
  const [named] = [...sorted].sort((a, b) => rank(a) - rank(b));
  return sorted.map(({ agreement }) => [
    agreement.id,
    { ...agreement, id, name: named?.agreement.name ?? agreement.name },
  ]);
}

/** The draft with agreements as they are; a fact in two places of the draft stays one fact. */
function withAgreements(draft: Draft, unified: Unified): Draft {
  if (!draft.agreements.some(({ id }) => unified.has(id))) return draft;
  const known = new Map<Fact, Fact>();
  const entity = (one: ResolvedEntity) => unified.get(one.id) ?? one;
  const fact = (one: Fact): Fact => {
    const made = known.get(one) ?? { ...one, subject: entity(one.subject), object: entity(one.object) };
    known.set(one, made);
    return made;
  };
  return {
    ...draft,
    agreements: draft.agreements.map(entity),
    participants: draft.participants.map((one) => ({ ...one, facts: one.facts.map(fact) })),
    ties: draft.ties.map((tie) => ({ ...tie, start: entity(tie.start), end: entity(tie.end), fact: fact(tie.fact) })),
    sessions: draft.sessions.map(fact),
    topics: draft.topics.map(fact),
    facts: draft.facts.map(fact),
  };
}
