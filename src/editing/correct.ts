import { faultsOfCorrection } from '../domain/check-correction.ts';
import { makeCorrection } from '../domain/correction.ts';
import { BadInput } from '../domain/errors.ts';
import { settleAll } from '../ingest/index.ts';
import type { Corrected, GivenCorrection } from './desk.ts';
import type { JudgingTools } from './judge.ts';

/** Notes a correction and draws what follows from it. Error: BAD_INPUT where it cannot be made; then nothing is noted. */
export async function correct(given: GivenCorrection, by: string, { store, now }: JudgingTools): Promise<Corrected> {
  const faults = faultsOfCorrection(given);
  if (faults.length > 0) throw new BadInput(`The correction cannot be made: ${faults.join('; ')}`);
  const act = { now: now(), by };
  const correction = makeCorrection({ ...given, by, at: act.now });
  const { told, warnings } = await store.addCorrections([correction], { act, strict: true });
  await settleAll(store, act);
  const restored = given.verdict === 'RESTORE' ? given.statement : null;
  return { correction, statement: told.get(correction.id) ?? restored, warnings };
}
