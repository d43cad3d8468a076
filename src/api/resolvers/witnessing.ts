import type { WitnessingResolvers } from '../types.ts';
import { datedTie } from '../values.ts';

export const Witnessing: WitnessingResolvers = { ...datedTie };
