import type { Decision, ReleaseEvidence, ReleaseMention } from '../domain/evidence.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { Register } from '../domain/register.ts';
import type { EntityKind } from '../domain/statement.ts';
import type { Warning } from '../domain/warnings.ts';
import { AGREEMENT_RULES } from './agreements.ts';
import { judgedAs, open, type ResolveContext, type ResolveRule, registered } from './context.ts';
import { featuresOf } from './features.ts';
import { ORGANISATION_RULES } from './organisations.ts';
import { PERSON_RULES } from './persons.ts';
import { byContainment, PLACE_RULES } from './places.ts';
import { POST_RULES } from './posts.ts';

/** Whatever tells of an event, it is one of its release; reports of several releases are compared by what happened. */
const EVENT_RULES: readonly ResolveRule[] = [(mention) => open(`Event:#${mention.id}`, 'within-release', 1)];

/** A topic's key ends with its id in the vocabulary, which is what it is in every release. */
const TOPIC_RULES: readonly ResolveRule[] = [({ key }) => registered(key.slice('Topic:'.length), 'vocabulary', 1)];

/**
 * The kinds in the order in which they need each other: an organisation may bear the name of a place, a person is told
 * by the organisations of the posts held, a post by its organisation and its holder. In each list the first rule that
 * applies decides, the strongest evidence first.
 */
const ORDER: readonly (readonly [EntityKind, readonly ResolveRule[]])[] = [
  ['Place', PLACE_RULES],
  ['Organisation', ORGANISATION_RULES],
  ['Person', PERSON_RULES],
  ['Post', POST_RULES],
  ['Agreement', AGREEMENT_RULES],
  ['Event', EVENT_RULES],
  ['Topic', TOPIC_RULES],
];

export interface Decisions {
  /** By key of mention; every mention has one. */
  readonly decided: ReadonlyMap<string, Decision>;
  readonly warnings: readonly Warning[];
}

/** Whatever else is told: a person said that this mention is that entry of the register. */
const byJudgement: ResolveRule = (mention, context) => {
  const entries = judgedAs(context, mention.id, 'SAME').filter(
    (id) => context.register.entries.get(id)?.kind === mention.kind,
  );
  const [only] = entries;
  return only !== undefined && entries.length === 1 ? registered(only, 'judgement', 1) : undefined;
};

/**
 * Decides whom each mention of one release is about. `key` must be the one that the register is indexed by; `judged` are the
 * judgements that stand, by id of mention. A pure function of these: what other releases say comes in by the features.
 */
export function decideMentions(
  evidence: ReleaseEvidence,
  register: Register,
  key: (name: string) => string,
  judged: ReadonlyMap<string, readonly Judgement[]> = new Map(),
): Decisions {
  const context: ResolveContext = { evidence, register, key, decided: new Map(), warnings: [], judged };
  for (const [kind, rules] of ORDER) {
    const ofKind = byContainment(evidence.mentions.filter((mention) => mention.kind === kind));
    for (const mention of ofKind) context.decided.set(mention.key, decide(mention, [byJudgement, ...rules], context));
  }
  const decided = evidence.mentions.map((mention): [string, Decision] => {
    const decision = context.decided.get(mention.key) ?? decide(mention, [], context);
    return [mention.key, { ...decision, features: featuresOf(mention, decision, context) }];
  });
  return { decided: new Map(decided), warnings: context.warnings };
}

function decide(mention: ReleaseMention, rules: readonly ResolveRule[], context: ResolveContext): Decision {
  for (const rule of rules) {
    const decision = rule(mention, context);
    if (decision) return decision;
  }
  throw new Error(`No rule decides "${mention.key}"; the last one of each kind must`);
}
