import type { AccompanimentResolvers } from '../types.ts';
import { datedTie, loadEvent } from '../values.ts';

export const Accompaniment: AccompanimentResolvers = {
  ...datedTie,
  event: ({ eventId }, _args, context) => loadEvent(eventId, context),
};
