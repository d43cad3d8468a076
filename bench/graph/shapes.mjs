// The six questions (meetings twice: of a light and of a heavy official) as Whomet is asked them. `floor` is what a bare
// handler makes of the records of the same Cypher: the same JSON, which is compared before anything is measured.
import { searchForm } from '../../dist/names/fold.js';
import { choices } from '../random.mjs';

const NAMED = 'id name';
const hasNext = (rows, first) => ({ hasNextPage: rows.length > first });

export const SHAPES = [
  {
    name: 'who met whom',
    title: 'who met whom in a city and three years (50)',
    query: `query($in: ID!, $from: LocalDate!, $to: LocalDate!) { whoMetWhom(in: {id: $in}, from: $from, to: $to, first: 50) {
      edges { node { id date a { ${NAMED} } b { ${NAMED} } } } pageInfo { hasNextPage } } }`,
    variables: ({ cities }, { pickEarly, below }) => {
      // Long enough to fill a page in the smaller archive too: its hits are compared with those of the larger.
      const year = 2004 + below(18);
      return { in: pickEarly(cities).id, from: `${year}-01-01`, to: `${year + 2}-12-31` };
    },
    floor: (records) => {
      const rows = records.at(-1).map((record) => record.get('row'));
      const edges = rows
        .slice(0, 50)
        .map(({ id, date, a, b }) => ({ node: { id, date: day(date), a: named(a), b: named(b) } }));
      return { whoMetWhom: { edges, pageInfo: hasNext(rows, 50) } };
    },
  },
  meetings('meetings, light', 'an official’s meetings, newest first (50): light', ({ light }) => light),
  meetings('meetings, heavy', 'the same of a heavy official', ({ heavy }) => heavy),
  {
    name: 'neighbourhood',
    title: 'neighbourhood of depth 2 (100)',
    query: `query($id: ID!) { person(ref: {id: $id}) { ... on Person { id neighbourhood(depth: 2, first: 100) {
      edges { distance ties node { __typename ${NAMED} } } pageInfo { hasNextPage } } } } }`,
    variables: ({ middling }, { pick }) => ({ id: pick(middling) }),
    floor: (records) => {
      const [record] = records.at(-1);
      const rows = record.get('rows');
      const edges = rows.slice(0, 100).map(({ distance, ties, entity }) => {
        return { distance, ties, node: { __typename: entity.label, ...named(entity) } };
      });
      return { person: { id: idOf(records), neighbourhood: { edges, pageInfo: hasNext(rows, 100) } } };
    },
  },
  {
    name: 'shortest path',
    title: 'shortest path between two officials (3, at most 4 hops)',
    query: `query($start: ID!, $end: ID!) { paths(start: {id: $start}, end: {id: $end}, first: 3) {
      ... on Paths { paths { length hops { kind date start { ... on Person { ${NAMED} } ... on Event { ${NAMED} } } end { ... on Person { ${NAMED} } ... on Event { ${NAMED} } } } } }
      ... on NoPathWithin { maxHops } } }`,
    variables: ({ light }, { pick }) => {
      const start = pick(light);
      return { start, end: pick(light.filter((id) => id !== start)) };
    },
    floor: (records) => {
      const found = records.at(-1);
      if (found.length === 0) return { paths: { maxHops: 4 } };
      const shown = ({ label, id, name }) => (label === 'Person' || label === 'Event' ? { id, name } : {});
      const paths = found.map((record) => {
        const hops = record.get('hops');
        const told = hops.map(({ kind, date, start, end }) => ({
          kind,
          date: day(date),
          start: shown(start),
          end: shown(end),
        }));
        return { length: hops.length, hops: told };
      });
      return { paths: { paths } };
    },
  },
  {
    name: 'name search',
    // As the Explorer's box asks.
    title: 'name search (8)',
    query: `query($text: String!) { search(text: $text, first: 8) { edges { score node { __typename ... on Person { ${NAMED} }
      ... on Organisation { ${NAMED} } ... on Place { ${NAMED} } ... on Post { ${NAMED} } ... on Event { ${NAMED} } ... on Agreement { ${NAMED} } ... on Topic { ${NAMED} } } } } }`,
    // Of names whose words fill the page in the smaller archive too: its hits are compared with those of the larger.
    variables: ({ shared }, { pick }) => ({ text: pick(shared).name }),
    floor: (records) => {
      const edges = records
        .at(-1)
        .slice(0, 8)
        .map((record) => {
          const entity = record.get('entity');
          return { score: record.get('score'), node: { __typename: entity.label, ...named(entity) } };
        });
      return { search: { edges } };
    },
  },
  {
    name: 'agreements',
    title: 'agreements between two cities (50)',
    query: `query($between: [EntityRef!]) { agreements(between: $between, first: 50) { edges { node { id name date } } pageInfo { hasNextPage } } }`,
    variables: ({ cities }, { pickEarly }) => {
      const one = pickEarly(cities).id;
      const other = pickEarly(cities.filter(({ id }) => id !== one)).id;
      return { between: [{ id: one }, { id: other }] };
    },
    floor: (records) => {
      const rows = records.at(-1).map((record) => record.get('row'));
      const edges = rows.slice(0, 50).map(({ id, name, date }) => ({ node: { id, name, date: day(date) } }));
      return { agreements: { edges, pageInfo: hasNext(rows, 50) } };
    },
  },
];

function meetings(name, title, from) {
  return {
    name,
    title,
    query: `query($id: ID!) { person(ref: {id: $id}) { ... on Person { ${NAMED} meetings(first: 50) {
      edges { counterpart { ${NAMED} } node { id date dateText } } pageInfo { hasNextPage } } } } }`,
    variables: (world, { pick }) => ({ id: pick(from(world)) }),
    floor: (records) => {
      const [record] = records.at(-1);
      const rows = record.get('rows');
      const edges = rows.slice(0, 50).map(({ id, date, dateText, b }) => {
        return { counterpart: named(b), node: { id, date: day(date), dateText: dateText ?? null } };
      });
      const { id, name: called } = records[0][0].get('row');
      return { person: { id, name: called, meetings: { edges, pageInfo: hasNext(rows, 50) } } };
    },
  };
}

const named = ({ id, name }) => ({ id, name });
const idOf = (records) => records[0][0].get('row').id;
const day = (date) => (date == null ? null : typeof date === 'string' ? date : date.toString());

/** `count` questions of each shape, the same for a world and seed; a light official has 5 to 15 meetings, a heavy one is of the first ten. */
export function questionsOf(world, count, seed) {
  const byMeetings = [...world.meetings].sort(([, a], [, b]) => b - a);
  const between = (least, most) => byMeetings.filter(([, n]) => n >= least && n <= most).map(([id]) => id);
  const from = {
    ...world,
    heavy: byMeetings.slice(0, 10).map(([id]) => id),
    light: between(5, 15),
    middling: between(15, 30),
    shared: sharedNames(world.persons, 8),
  };
  const made = choices(seed);
  return SHAPES.map((shape) => {
    return Array.from({ length: count }, () => ({ query: shape.query, variables: shape.variables(from, made) }));
  });
}

/** Persons with a word in their name that at least so many bear; all persons of an archive too small for any. */
function sharedNames(persons, count) {
  const words = persons.map(({ name }) => searchForm(name).split(' '));
  const bearers = new Map();
  for (const word of words.flat()) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  const found = persons.filter((_, at) => words[at].some((word) => bearers.get(word) >= count));
  return found.length > 0 ? found : persons;
}
