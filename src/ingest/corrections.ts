import type { Correction } from '../domain/correction.ts';
import { BadInput } from '../domain/errors.ts';
import type { ReleaseEvidence } from '../domain/evidence.ts';
import type { Warning } from '../domain/warnings.ts';
import {
  findReleasesOfStatements,
  type Reading,
  readKnownReleases,
  type Writing,
  writeCorrections,
} from '../graph/write/index.ts';
import { type Cast, recastStored, warningsOf } from './evidence.ts';

export interface StoredCorrections {
  /** Those that were not there before. */
  readonly added: readonly Correction[];
  /** Of these, those whose statement, release or quote is not in the graph: they take effect when it comes. */
  readonly waiting: readonly Correction[];
  /** The statement that each AMEND or ADD told, by id of the correction; absent where the release says so itself. */
  readonly told: ReadonlyMap<string, string>;
  readonly warnings: readonly Warning[];
}

/** Stores corrections and gives the releases that they are about their standing anew; `evidence` is to be settled. */
export async function storeCorrections(
  writing: Writing,
  corrections: readonly Correction[],
  { reading, strict }: { readonly reading: Reading; readonly strict: boolean },
): Promise<StoredCorrections & { readonly evidence: readonly ReleaseEvidence[] }> {
  await assertReleases(writing, corrections);
  const added = await writeCorrections(writing, corrections, reading.now);
  const ids = [...new Set(added.map(({ release }) => release))].sort();
  const known = await readKnownReleases(writing, ids);
  const cast = await recastStored(writing, [...known.keys()], reading);
  const applied = new Set(cast.casts.flatMap((one) => one.applied));
  const waiting = added.filter(({ id }) => !applied.has(id) && !cast.casts.some(({ faults }) => faults.has(id)));
  if (strict) assertApplied(added, waiting, cast, known);
  const warnings = warningsOf(cast, new Map(added.map((one) => [one.id, one])));
  return { added, waiting, told: toldBy(cast), warnings, evidence: cast.evidence };
}

/** A statement belongs to one release for ever: another one in the correction is a slip. */
async function assertReleases(writing: Writing, corrections: readonly Correction[]): Promise<void> {
  const statements = corrections.flatMap(({ statement }) => statement ?? []);
  const releases = await findReleasesOfStatements(writing, statements);
  for (const { statement, release } of corrections) {
    const own = releases.get(statement ?? '');
    if (own === undefined || own === release) continue;
    throw new BadInput(`The statement "${statement}" is of the release "${own}", not of "${release}"`, {
      details: { statement, release: own },
    });
  }
}

function assertApplied(
  added: readonly Correction[],
  waiting: readonly Correction[],
  { casts }: Cast,
  known: ReadonlyMap<string, unknown>,
): void {
  for (const { id, statement } of added) {
    const fault = casts.map(({ faults }) => faults.get(id)).find((one) => one !== undefined);
    if (fault !== undefined) throw new BadInput(`The correction of "${statement}" cannot be made: ${fault}`);
  }
  const [first] = waiting;
  if (!first) return;
  const { release, statement, change } = first;
  if (!known.has(release)) throw new BadInput(`No release "${release}" is in the graph`);
  if (statement !== null) throw new BadInput(`The release "${release}" makes no statement "${statement}"`);
  throw new BadInput(`The text of "${release}" does not hold the quote "${change?.quote}"`);
}

function toldBy({ casts }: Cast): Map<string, string> {
  const told = casts.flatMap(({ statements }) =>
    statements.flatMap(({ statement, status, correction }) =>
      correction !== null && (status === 'ACTIVE' || status === 'SILENT') ? [[correction, statement.id] as const] : [],
    ),
  );
  return new Map(told);
}
