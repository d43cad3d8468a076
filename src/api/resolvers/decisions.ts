import type { Correction as CorrectionFacts } from '../../domain/correction.ts';
import type { StatementRow } from '../../graph/reader.ts';
import type { Context } from '../context.ts';
import type { CorrectedField, CorrectionResolvers, CorrectResultResolvers, JudgeResultResolvers } from '../types.ts';
import { loadRelease } from '../values.ts';

export const JudgeResult: JudgeResultResolvers = {
  left: ({ left }, _args, { loaders }) => (left === null ? null : loaders.entity.load(left)),
  right: ({ right }, _args, { loaders }) => (right === null ? null : loaders.entity.load(right)),
  areOne: ({ left, right }) => left !== null && left === right,
};

export const Correction: CorrectionResolvers = {
  release: ({ release }, _args, context) => loadRelease(release, context),
  statement: ({ statement }, _args, context) => loadStatement(statement, context),
  change: ({ change }) => toFields(change),
};

export const CorrectResult: CorrectResultResolvers = {
  statement: ({ statement }, _args, context) => loadStatement(statement, context),
};

async function loadStatement(id: string | null, { loaders }: Context): Promise<StatementRow | null> {
  const node = id === null ? null : await loaders.node.load(id);
  return node?.label === 'Statement' ? node : null;
}

function toFields(change: CorrectionFacts['change']): CorrectedField[] {
  return Object.entries(change ?? {}).map(([field, value]: [string, unknown]) => ({ field, value: toText(value) }));
}

/** A part is told by its name. */
function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' && 'name' in value ? String(value.name) : String(value);
}
