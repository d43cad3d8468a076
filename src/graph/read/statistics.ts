import type { Ask } from './ask.ts';
import { number, text } from './fields.ts';
import type { StatisticsRow } from './rows.ts';

export interface StatisticsReader {
  statistics(): Promise<StatisticsRow>;
  /** Proves that the database answers a real query. */
  ping(): Promise<void>;
}

const STATISTICS = [
  'graphVersion',
  'releases',
  'statements',
  'persons',
  'organisations',
  'places',
  'posts',
  'events',
  'agreements',
  'meetings',
  'visits',
  'signatures',
  'witnessings',
] as const satisfies readonly (keyof StatisticsRow)[];

export function createStatisticsReader(ask: Ask): StatisticsReader {
  return {
    async statistics() {
      const records = await ask.all('statistics');
      const totals = Object.fromEntries(records.map((record) => [text(record, 'name'), number(record, 'total')]));
      return Object.fromEntries(STATISTICS.map((name) => [name, number(totals, name)])) as Record<
        keyof StatisticsRow,
        number
      >;
    },
    async ping() {
      await ask.all('ping');
    },
  };
}
