import type { Correction as CorrectionFacts } from '../../domain/correction.ts';
import type { StatementRow } from '../../graph/reader.ts';
import type { Context } from '../context.ts';
import type {
  ChangeResolvers,
  CorrectedField,
  CorrectionResolvers,
  CorrectResultResolvers,
  DiscrepancyResolvers,
  DiscrepancyValueResolvers,
  JudgeResultResolvers,
  MergePreviewResolvers,
} from '../types.ts';
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

export const Change: ChangeResolvers = {
  release: ({ release }, _args, { loaders }) => (release === null ? null : loaders.release.load(release)),
};

export const MergePreview: MergePreviewResolvers = {
  areOne: ({ left, right }) => left.id === right.id,
  names: ({ left, right }) => [...new Set([...left.names, ...right.names])],
};

export const Discrepancy: DiscrepancyResolvers = {
  about: ({ about }, _args, { loaders }) => (about === null ? null : loaders.entity.load(about)),
};

export const DiscrepancyValue: DiscrepancyValueResolvers = {
  releases: async ({ releases }, _args, { loaders }) =>
    (await Promise.all(releases.map((id) => loaders.release.load(id)))).filter((release) => release !== null),
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
