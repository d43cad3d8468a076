import { BadInput } from '../../domain/errors.ts';
import { readWindow } from '../input.ts';
import { isNumber, readPage, toConnection } from '../paging.ts';
import { toPart } from '../queries.ts';
import { AREA, PERSON, requireOne, resolveOne } from '../references.ts';
import type { QueryResolvers } from '../types.ts';

const MAX_OF = 5;

export const commonContacts: NonNullable<QueryResolvers['commonContacts']> = async (_root, args, context) => {
  if (args.of.length < 2 || args.of.length > MAX_OF) {
    throw new BadInput(`"of" holds ${args.of.length} persons; it must hold 2 to ${MAX_OF}`);
  }
  const request = readPage('commonContacts', args, isNumber);
  const persons = await Promise.all(args.of.map((ref) => requireOne(ref, PERSON, context)));
  const ids = persons.map(({ entity }) => entity.id);
  const twice = persons.find(({ entity }, at) => ids.indexOf(entity.id) !== at);
  if (twice) throw new BadInput(`"of" names "${twice.entity.name}" (${twice.entity.id}) twice`);
  const page = await context.reader.commonContacts({ ...toPart(readWindow(args), request), ids });
  return toConnection(request, page, ({ person, meetings }) => ({ value: meetings, id: person.id }));
};

export const companions: NonNullable<QueryResolvers['companions']> = async (_root, args, context) => {
  const request = readPage('companions', args, isNumber);
  const [{ entity }, area] = await Promise.all([
    requireOne(args.of, PERSON, context),
    resolveOne(args.in, AREA, context),
  ]);
  const within = area?.scope.area ?? null;
  const page = await context.reader.companions({ ...toPart(readWindow(args), request), id: entity.id, within });
  return toConnection(request, page, ({ person, events }) => ({ value: events, id: person.id }));
};

export const careerOverlap: NonNullable<QueryResolvers['careerOverlap']> = async (_root, args, context) => {
  const [a, b] = await Promise.all([requireOne(args.a, PERSON, context), requireOne(args.b, PERSON, context)]);
  return context.reader.careerOverlap(a.entity.id, b.entity.id);
};
