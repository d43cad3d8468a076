import type { Ask, Parse } from './ask.ts';
import { toAccompaniment, toParticipation, toParty, toSession, toSignature, toWitnessing } from './parse-ties.ts';
import type { ListedTie, Page, TieRows, TiesQuery } from './questions.ts';
import { momentParameter, windowParameters } from './window.ts';

export interface TiesReader {
  /** The ties of one kind of each of `query.ids`, a page each, in their order. */
  ties<K extends ListedTie>(kind: K, query: TiesQuery): Promise<Page<TieRows[K]>[]>;
  /** How many ties of one kind each of `query.ids` has. */
  countTies(kind: ListedTie, query: TiesQuery): Promise<number[]>;
}

const STATEMENTS: Readonly<Record<ListedTie, string>> = {
  signedBy: 'ties-signed-by',
  witnessedBy: 'ties-witnessed-by',
  accompaniedBy: 'ties-accompanied-by',
  signaturesOf: 'ties-signatures-of',
  witnessesOf: 'ties-witnesses-of',
  partiesOf: 'ties-parties-of',
  participantsOf: 'ties-participants-of',
  sessionsOf: 'ties-sessions-of',
  partyTo: 'ties-party-to',
};

const PARSERS: { readonly [K in ListedTie]: Parse<TieRows[K]> } = {
  signedBy: toSignature,
  witnessedBy: toWitnessing,
  accompaniedBy: toAccompaniment,
  signaturesOf: toSignature,
  witnessesOf: toWitnessing,
  partiesOf: toParty,
  participantsOf: toParticipation,
  sessionsOf: toSession,
  partyTo: toParty,
};

export function createTiesReader(ask: Ask): TiesReader {
  return {
    ties<K extends ListedTie>(kind: K, query: TiesQuery) {
      const parse: Parse<TieRows[K]> = PARSERS[kind];
      return ask.pages(STATEMENTS[kind], toParameters(kind, query), byId(query), query.first, parse);
    },
    countTies: (kind, query) => ask.totals(`count-${STATEMENTS[kind]}`, toParameters(kind, query), byId(query)),
  };
}

function toParameters(kind: ListedTie, query: TiesQuery) {
  if (kind !== 'participantsOf') return { ...windowParameters(query), ids: query.ids };
  const { ids, first, after } = query;
  return {
    ids,
    asOf: momentParameter(query.asOf),
    limit: first + 1,
    afterId: after?.id ?? null,
    afterWord: after?.value ?? null,
  };
}

function byId({ ids }: TiesQuery) {
  return { column: 'id', values: ids };
}
