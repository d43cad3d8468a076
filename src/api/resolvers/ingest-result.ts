import { firstDay, precisionOf } from '../../domain/dates.ts';
import type { IngestResultResolvers, ReadStatementResolvers } from '../types.ts';

export const IngestResult: IngestResultResolvers = {
  release: ({ releaseId, written }, _args, { loaders }) => (written ? loaders.release.load(releaseId) : null),
};

export const ReadStatement: ReadStatementResolvers = {
  id: ({ statement }) => statement.id,
  type: ({ statement }) => statement.type,
  modality: ({ statement }) => statement.modality,
  date: ({ statement }) => (precisionOf(statement.date) === 'DAY' && statement.date ? firstDay(statement.date) : null),
  dateText: ({ statement }) => statement.dateText,
  precision: ({ statement }) => precisionOf(statement.date),
  quote: ({ statement }) => statement.quote,
  start: ({ statement }) => statement.spans[0]?.start ?? 0,
  end: ({ statement }) => statement.spans[0]?.end ?? 0,
  rule: ({ statement }) => statement.rule,
  confidence: ({ statement }) => statement.confidence,
};
