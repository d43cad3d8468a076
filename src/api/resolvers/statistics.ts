import type { StatisticsResolvers } from '../types.ts';
import { API_VERSION } from '../version.ts';

export const Statistics: StatisticsResolvers = { apiVersion: () => API_VERSION };
