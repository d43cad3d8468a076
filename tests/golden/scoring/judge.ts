import type { Prediction } from '../../../src/extract/index.ts';
import { agreement, fitsPlan, sameCity, sameDate } from './agree.ts';
import type { FactType, GoldFact, GoldRelease } from './gold.ts';
import { pair } from './pair.ts';

/** OPTIONAL is what may be said and need not: set aside. */
export type Verdict = 'CORRECT' | 'OPTIONAL' | 'WRONG';

export interface Judged {
  readonly said: Prediction;
  readonly verdict: Verdict;
}

/** What was said of one type in one release, held against the gold. */
export interface Judgement {
  readonly type: FactType;
  readonly told: readonly Judged[];
  readonly announced: readonly Judged[];
  readonly gold: number;
  readonly planned: number;
  /** Planned facts of the gold that were told as having happened. */
  readonly happened: number;
}

type Fits = (said: Prediction, fact: GoldFact) => boolean;
type Pairs = ReadonlyMap<Prediction, GoldFact>;

export function judge(release: GoldRelease, type: FactType, predictions: readonly Prediction[]): Judgement {
  const said = predictions.filter((one) => one.document === release.id && one.type === type);
  const facts = ofType(release.facts, type);
  const planned = ofType(release.planned, type);
  const optional = ofType(release.optional, type);
  const dated: Fits = (one, fact) => sameDate(one, fact) && sameCity(one, fact);
  const { pairs, judged } = verdicts(
    said.filter((one) => !one.planned),
    facts,
    optional,
    dated,
  );
  const wrong = judged.filter(({ verdict }) => verdict === 'WRONG').map((one) => one.said);
  return {
    type,
    told: judged,
    announced: verdicts(
      said.filter((one) => one.planned),
      planned,
      optional,
      fitsPlan,
    ).judged,
    gold: facts.length,
    planned: planned.length,
    happened: toldAsHappened(misplaced(wrong, facts, pairs), planned, [...facts, ...optional]),
  };
}

function ofType(facts: readonly GoldFact[], type: FactType): GoldFact[] {
  return facts.filter((fact) => fact.type === type);
}

function verdicts(
  said: readonly Prediction[],
  facts: readonly GoldFact[],
  optional: readonly GoldFact[],
  fits: Fits,
): { pairs: Pairs; judged: Judged[] } {
  const pairs = matched(said, facts, fits);
  const spared = matched(
    said.filter((one) => !pairs.has(one)),
    optional,
    fits,
  );
  const verdict = (one: Prediction) => (pairs.has(one) ? 'CORRECT' : spared.has(one) ? 'OPTIONAL' : 'WRONG');
  return { pairs, judged: said.map((one) => ({ said: one, verdict: verdict(one) })) };
}

function matched(said: readonly Prediction[], facts: readonly GoldFact[], fits: Fits): Pairs {
  return pair(said, facts, (one, fact) => (fits(one, fact) ? agreement(one, fact) : 0));
}

/** Of the wrong ones those that are not merely a fact of the gold in another city. */
function misplaced(wrong: readonly Prediction[], facts: readonly GoldFact[], pairs: Pairs): Prediction[] {
  const taken = new Set(pairs.values());
  const elsewhere = matched(
    wrong,
    facts.filter((fact) => !taken.has(fact)),
    sameDate,
  );
  return wrong.filter((one) => !elsewhere.has(one));
}

/** Its day is that of the announcement, or its names occur in no other fact. */
function toldAsHappened(
  wrong: readonly Prediction[],
  planned: readonly GoldFact[],
  others: readonly GoldFact[],
): number {
  const told = wrong.map((one) => {
    const plans = planned.filter((fact) => agreement(one, fact) > 0);
    const known = others.some((fact) => agreement(one, fact) > 0);
    return plans.find((fact) => sameDate(one, fact)) ?? (known ? undefined : plans[0]);
  });
  return new Set(told.filter((fact) => fact !== undefined)).size;
}
