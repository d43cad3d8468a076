import { BadInput } from '../../domain/errors.ts';
import { answerRef } from '../answer.ts';
import { momentOf, wasKnown } from '../as-of.ts';
import { agreements } from '../fields/agreements.ts';
import { conflicts } from '../fields/conflicts.ts';
import { careerOverlap, commonContacts, companions } from '../fields/contacts.ts';
import { cooperation } from '../fields/cooperation.ts';
import { changes, previewMerge, reviewQueue } from '../fields/decisions.ts';
import { events } from '../fields/events.ts';
import { paths } from '../fields/paths.ts';
import { releases } from '../fields/releases.ts';
import { search } from '../fields/search.ts';
import { statements } from '../fields/statements.ts';
import { visits } from '../fields/visits.ts';
import { whoHeld } from '../fields/who-held.ts';
import { whoMetWhom } from '../fields/who-met-whom.ts';
import { readText } from '../input.ts';
import { ORGANISATION, PERSON, PLACE, POST, TOPIC } from '../references.ts';
import type { QueryResolvers } from '../types.ts';

const MAX_NODES = 200;

export const Query: QueryResolvers = {
  node: async (_root, { id }, context, info) => {
    const row = await context.loaders.node.load(readText('id', id));
    const moment = momentOf(info, context);
    return row === null || moment === null || (await wasKnown(row, moment, context)) ? row : null;
  },
  nodes: (_root, { ids }, { loaders }) => {
    if (ids.length > MAX_NODES) throw new BadInput(`"ids" holds ${ids.length} ids; at most ${MAX_NODES} are allowed`);
    return Promise.all(ids.map((id) => loaders.node.load(readText('ids', id))));
  },
  search,
  person: async (_root, { ref }, context, info) => {
    const answer = await answerRef(ref, PERSON, 'Person', context);
    const moment = momentOf(info, context);
    const isKnown = answer.label !== 'Person' || moment === null || (await wasKnown(answer, moment, context));
    return isKnown ? answer : { label: 'EntityNotFound', suggestions: [] };
  },
  organisation: (_root, { ref }, context) => answerRef(ref, ORGANISATION, 'Organisation', context),
  place: (_root, { ref }, context) => answerRef(ref, PLACE, 'Place', context),
  post: (_root, { ref }, context) => answerRef(ref, POST, 'Post', context),
  topic: (_root, { ref }, context) => answerRef(ref, TOPIC, 'Topic', context),
  whoMetWhom,
  visits,
  agreements,
  events,
  paths,
  commonContacts,
  companions,
  careerOverlap,
  cooperation,
  release: (_root, { id }, { loaders }) => loaders.release.load(readText('id', id)),
  whoHeld,
  statements,
  releases,
  reviewQueue,
  conflicts,
  previewMerge,
  changes,
  statistics: (_root, _args, { reader }) => reader.statistics(),
};
