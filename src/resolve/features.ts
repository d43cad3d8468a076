import type { Decision, QuotedStatement, ReleaseMention } from '../domain/evidence.ts';
import type { Verdict } from '../domain/judgement.ts';
import { isFullName } from '../domain/names.ts';
import type { Register } from '../domain/register.ts';
import { spellingKeys } from '../names/index.ts';
import { judgedAs, type ResolveContext } from './context.ts';
import { type Office, officesOf } from './offices.ts';
import { suspicionsOf } from './persons.ts';
import { registerNames } from './persons-index.ts';

/**
 * What two mentions may have in common, each kind with what it is for. A feature is its kind and what it says, such as
 * `name|chankwokki|hksar-government`: equal texts, shared feature. JOINS makes mentions one where their names allow it
 * (`joining.ts`), DOUBTS only asks a person, RULES is a judgement.
 */
export const FEATURE_KINDS = {
  block: 'JOINS',
  name: 'JOINS',
  spelling: 'JOINS',
  event: 'JOINS',
  post: 'JOINS',
  same: 'JOINS',
  different: 'RULES',
  claim: 'RULES',
  unsure: 'DOUBTS',
  alike: 'DOUBTS',
  seat: 'DOUBTS',
  entry: 'DOUBTS',
} as const;
export type FeatureKind = keyof typeof FEATURE_KINDS;

export function featureOf(kind: FeatureKind, ...parts: readonly string[]): string {
  return [kind, ...parts].join('|');
}

export function kindOf(feature: string): FeatureKind {
  return feature.slice(0, feature.indexOf('|')) as FeatureKind;
}

/** What a feature says, without its kind. */
export function partsOf(feature: string): string[] {
  return feature.split('|').slice(1);
}

/** The features of a mention as decided, in order. Those of a release alone: never of what others say. */
export function featuresOf(mention: ReleaseMention, decision: Decision, context: ResolveContext): string[] {
  if (!mention.named) return [];
  const own = mention.kind === 'Person' ? ofPerson(mention, decision, context) : ofBlock(decision);
  return [...new Set([...own, ...ofJudgements(mention, decision, context)])].sort();
}

/** Of other kinds all of a block are one. */
function ofBlock({ registered, block }: Decision): string[] {
  return registered === null && !block.includes(':#') ? [featureOf('block', block)] : [];
}

function ofPerson(mention: ReleaseMention, decision: Decision, context: ResolveContext): string[] {
  const offices = officesOf(mention, context);
  const names = [mention.name, ...mention.aliases].filter(isFullName);
  const keys = [...new Set([...names, ...knownNames(decision, context)].flatMap(spellingKeys))];
  const shared = [...ofEvents(mention, keys, context), ...ofSeats(offices)];
  // Whoever bears the register's name is found by it: there is nothing that these would tell others.
  if (decision.method.startsWith('register-name')) return shared;
  const own = [...new Set(names.flatMap(spellingKeys))];
  return [
    ...shared,
    ...organisationsOf(offices, context).flatMap((block) =>
      names.map((name) => featureOf('name', context.key(name), block)),
    ),
    ...offices.flatMap(({ block }) => (block === null ? [] : own.map((key) => featureOf('spelling', key, block)))),
    ...own.map((key) => featureOf('alike', key)),
    ...(decision.registered === null ? suspicionsOf(mention, context) : []).map(({ entry, reason }) =>
      featureOf('entry', entry, reason),
    ),
  ];
}

function knownNames({ registered }: Decision, { register }: ResolveContext): string[] {
  const entry = registered === null ? undefined : register.entries.get(registered);
  return entry?.kind === 'Person' ? registerNames(entry) : [];
}

/** The blocks of the organisations where a person holds, or held, a post. */
export function organisationsOf(offices: readonly Office[], context: ResolveContext): string[] {
  const blocks = offices.flatMap(({ organisation }) => context.decided.get(organisation ?? '')?.block ?? []);
  return [...new Set(blocks.filter((block) => !block.includes(':#')))].sort();
}

/** A single seat has one substantive holder a day; whoever held it at any time is somebody to ask about. */
function ofSeats(offices: readonly Office[]): string[] {
  return offices.flatMap(({ block, single, held, kind, date }) => {
    if (block === null || !single || !held) return [];
    const seat = featureOf('seat', block, kind);
    return date?.length === 10 ? [seat, featureOf('post', block, kind, date)] : [seat];
  });
}

/** Where somebody of these spellings took part in something, and when. */
function ofEvents(mention: ReleaseMention, keys: readonly string[], context: ResolveContext): string[] {
  const where = new Set<string>();
  for (const statement of context.evidence.statements) {
    const { city, date } = statement;
    const block = context.decided.get(city ?? '')?.block;
    if (block !== undefined && date?.length === 10 && tookPart(mention, statement)) where.add(`${block}|${date}`);
  }
  return [...where].flatMap((at) => keys.map((key) => featureOf('event', key, at)));
}

function tookPart({ key }: ReleaseMention, { type, modality, subject, object }: QuotedStatement): boolean {
  if (type === 'HOLDS' || type === 'CONCERNS' || modality === 'BACKGROUND') return false;
  return subject === key || object === key;
}

const OF_VERDICT: Readonly<Record<Verdict, FeatureKind>> = { SAME: 'same', DIFFERENT: 'different', UNSURE: 'unsure' };

/** A judgement on two mentions is a feature of both; one on a mention and an entry of the register is that mention's alone. */
function ofJudgements(mention: ReleaseMention, decision: Decision, context: ResolveContext): string[] {
  const features = (['SAME', 'DIFFERENT', 'UNSURE'] as const).flatMap((verdict) =>
    judgedAs(context, mention.id, verdict).map((other) => ofPair(mention.id, other, verdict, context)),
  );
  const contested = features.some((feature) => kindOf(feature) === 'different' && partsOf(feature).length === 2);
  return contested && decision.registered !== null && decision.method !== 'judgement'
    ? [...features, featureOf('claim', decision.registered, String(decision.score))]
    : features;
}

function ofPair(mention: string, other: string, verdict: Verdict, { register }: ResolveContext): string {
  if (!register.entries.has(other)) return featureOf(OF_VERDICT[verdict], ...[mention, other].sort());
  return verdict === 'UNSURE' ? featureOf('entry', other, 'unsure') : featureOf(OF_VERDICT[verdict], other);
}

/** The features of mentions that a change of this entry may concern: of its spellings, and of the posts held. */
export function featuresToAsk(id: string, { entries }: Register): string[] {
  const entry = entries.get(id);
  if (entry?.kind !== 'Person') return [];
  const spellings = registerNames(entry).flatMap(spellingKeys);
  return [
    ...spellings.map((key) => featureOf('alike', key)),
    ...entry.tenures.map(({ post, kind }) => featureOf('seat', post, kind)),
  ];
}
