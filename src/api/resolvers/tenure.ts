import type { TenureResolvers } from '../types.ts';
import { loadEvidence } from '../values.ts';

export const Tenure: TenureResolvers = {
  from: ({ from, fromPrecision }) => (fromPrecision === 'DAY' ? from : null),
  to: ({ to, toPrecision }) => (toPrecision === 'DAY' ? to : null),
  evidence: async (tenure, _args, context, info) => {
    const said = await loadEvidence(tenure, context, info);
    return tenure.registerEntry ? [...said, { registerEntry: tenure.registerEntry }] : said;
  },
};
