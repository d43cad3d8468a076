import type { Register } from '../domain/register.ts';
import { findFeaturesOf, readFeatures, type StoredSharer, type Writing, writeDoubts } from '../graph/write/index.ts';
import { doubtsOf, FEATURE_KINDS, kindOf, readProfile } from '../resolve/index.ts';

/** The kinds of features that may raise a doubt, or settle one. */
const TELLING = Object.entries(FEATURE_KINDS)
  .filter(([kind, use]) => use === 'DOUBTS' || kind === 'different')
  .map(([kind]) => kind);

/**
 * Draws the doubts about entities anew where what they share changed. `changed` are features whose entities changed, with
 * those of before and of now; `touched` are entities whose mentions may have changed: doubts about them weigh anew.
 */
export async function settleDoubts(
  writing: Writing,
  changed: ReadonlyMap<string, readonly StoredSharer[]>,
  touched: readonly string[],
  register: Register,
): Promise<void> {
  const telling = [...changed].filter(([feature]) => TELLING.includes(kindOf(feature)));
  const isEntry = (id: string) => register.entries.has(id);
  const about = new Set(telling.flatMap(([, list]) => list.map(({ entity }) => entity)).filter((id) => !isEntry(id)));
  const features = await findFeaturesOf(writing, [...about].sort(), TELLING);
  const sharers = new Map(
    [...(await readFeatures(writing, features))].map(([feature, list]) => [
      feature,
      list.map(({ entity, profile }) => ({ entity, profile: readProfile(profile) })),
    ]),
  );
  await writeDoubts(writing, doubtsOf(sharers, isEntry, about), about, touched);
}
