import { toHttpUrl } from '../scalars.ts';
import type { EvidenceResolvers } from '../types.ts';

/** Evidence of a release has no register entry, and evidence of the register has nothing else. */
export const Evidence: EvidenceResolvers = {
  quote: (parent) => ('quote' in parent ? parent.quote : null),
  start: (parent) => ('start' in parent ? parent.start : null),
  end: (parent) => ('end' in parent ? parent.end : null),
  rule: (parent) => ('rule' in parent ? parent.rule : 'register'),
  modality: (parent) => ('modality' in parent ? parent.modality : null),
  statementId: (parent) => ('statementId' in parent ? parent.statementId : null),
  release: (parent) => ('release' in parent ? parent.release : null),
  registerEntry: (parent) => {
    if (!('registerEntry' in parent)) return null;
    const { id, source } = parent.registerEntry;
    return { id, source: toHttpUrl(source) };
  },
};
