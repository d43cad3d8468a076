import { BadInput, WhometError } from '../domain/errors.ts';
import { makeJudgement } from '../domain/judgement.ts';
import { type GraphStore, settleAll } from '../ingest/index.ts';
import { entityIdOf } from '../resolve/index.ts';
import type { GivenJudgement, Judged } from './desk.ts';

export interface JudgingTools {
  readonly store: GraphStore;
  /** ISO time. */
  readonly now: () => string;
}

/**
 * Notes a judgement and draws what follows from it. An id of an entity is taken for the mention that gives it, or for the
 * register's entry: entities merge and split, what is judged stays. Errors: ENTITY_NOT_FOUND, BAD_INPUT.
 */
export async function judge(given: GivenJudgement, by: string, { store, now }: JudgingTools): Promise<Judged> {
  const [left, right] = [await toSide(given.left, store), await toSide(given.right, store)];
  if (left === right) throw new BadInput(`Both sides are "${left}": nothing is to be judged`);
  const act = { now: now(), by };
  const judgement = makeJudgement({ left, right, verdict: given.verdict, why: given.why, by, at: act.now });
  await store.addJudgements([judgement]);
  await settleAll(store, act);
  const found = await store.judged([left, right]);
  const standsFor = async (id: string) => found.get(id)?.entity ?? (await entityOfMention(id, store));
  return { judgement, left: await standsFor(left), right: await standsFor(right) };
}

/** The id that a judgement holds: of a mention, or of an entry of the register. */
async function toSide(id: string, store: GraphStore): Promise<string> {
  const found = (await store.judged([id])).get(id);
  if (!found || (found.entry === null && found.releaseId === null && found.entity === null))
    throw new WhometError('ENTITY_NOT_FOUND', `The id "${id}" fits no person and no mention of one`);
  if (found.kind !== 'Person') throw new BadInput(`"${id}" is no person but a ${found.kind}: persons alone are judged`);
  if (found.entry !== null || found.releaseId !== null) return id;
  const survivor = found.entity === id ? found : (await store.judged([found.entity ?? id])).get(found.entity ?? id);
  const giving = found.mentions.find((mention) => entityIdOf(mention) === id);
  const standing = giving ?? survivor?.entry ?? found.mentions[0];
  if (standing === undefined) throw new BadInput(`No mention refers to "${id}": nothing is to be judged`);
  return standing;
}

/** Whom a mention refers to: an entity is known by the ids of all its mentions. */
async function entityOfMention(mention: string, store: GraphStore): Promise<string | null> {
  const id = entityIdOf(mention);
  return (await store.judged([id])).get(id)?.entity ?? null;
}
