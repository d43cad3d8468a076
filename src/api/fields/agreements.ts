import { BadInput } from '../../domain/errors.ts';
import type { AgreementsQuery } from '../../graph/reader.ts';
import type { Context } from '../context.ts';
import { readWindow } from '../input.ts';
import { byDate, type PageRequest, readPage, toConnection } from '../paging.ts';
import { toPart } from '../queries.ts';
import { AREA, PARTY, resolveOne, resolvePersons, TOPIC } from '../references.ts';
import type { QueryAgreementsArgs, QueryResolvers } from '../types.ts';

const MAX_PARTIES = 5;

export const agreements: NonNullable<QueryResolvers['agreements']> = async (_root, args, context) => {
  const request = readPage('agreements', args);
  const query = await toAgreementsQuery(args, request, context);
  const page = await context.reader.agreements(query);
  return toConnection(request, page, byDate, () => context.reader.countAgreements(query));
};

async function toAgreementsQuery(args: QueryAgreementsArgs, request: PageRequest, context: Context) {
  const window = readWindow(args);
  const [between, area, topic, signedBy, witnessedBy] = await Promise.all([
    resolveParties(args, context),
    resolveOne(args.in, AREA, context),
    resolveOne(args.topic, TOPIC, context),
    resolvePersons(args.signedBy, context),
    resolvePersons(args.witnessedBy, context),
  ]);
  const [within, topics] = [area?.scope.area ?? null, topic && [topic.entity.id]];
  return { ...toPart(window, request), between, signedBy, witnessedBy, within, topics } satisfies AgreementsQuery;
}

async function resolveParties({ between, directOnly }: QueryAgreementsArgs, context: Context) {
  if (between == null || between.length === 0) return null;
  if (between.length > MAX_PARTIES) {
    throw new BadInput(`"between" holds ${between.length} parties; at most ${MAX_PARTIES} are allowed`);
  }
  const parties = await Promise.all(between.map((ref) => resolveOne(ref, PARTY, context)));
  return parties.map((party) => (directOnly ? party?.scope.governments : party?.scope.organisations) ?? []);
}
