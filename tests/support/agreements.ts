import type { openReader } from './api.ts';

const ALL = {
  from: null,
  to: null,
  within: null,
  topics: null,
  signedBy: null,
  witnessedBy: null,
  first: 5,
  after: null,
};

type Reader = ReturnType<typeof openReader>['reader'];

/** The agreements that have a party in each of these groups, and nothing else asked. */
export const agreementsBetween = (between: string[][]) => ({ ...ALL, between });

/** Their ids, as they are found. */
export const findBetween =
  (reader: Reader) =>
  async (...between: string[][]): Promise<string[]> =>
    (await reader.agreements(agreementsBetween(between))).rows.map(({ id }) => id);
