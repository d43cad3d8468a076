// An invented archive of diplomatic events as rows of Whomet's own graph (cypher/README.md), from a seed. `ties` counts
// the relationships between entities. Over the same twenty years a larger archive has more of everything: officials and
// organisations in proportion, cities by the square root. Who takes part is heavy-tailed: of 40,000 officials the first
// takes part in about a seventieth of all.
import { nameKey, searchForm } from '../../dist/names/fold.js';
import { choices } from '../random.mjs';

const DAYS = 7_300;
const FIRST_DAY = Date.UTC(2004, 0, 1);
const STARTS = ['B', 'D', 'F', 'G', 'H', 'K', 'L', 'M', 'N', 'P', 'R', 'S', 'T', 'V', 'W', 'Z', 'Br', 'Dr', 'Kr', 'Tr'];
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'ai', 'ei', 'au'];
const ENDS = ['l', 'm', 'n', 'r', 's', 't', 'rn', 'nd', 'lm', 'sk', 'ck', 'v'];
const BODIES = ['Government', 'Bureau of Commerce', 'Bureau of Science', 'Port Authority', 'University', 'Chamber'];
const TITLES = ['Mayor', 'Vice Mayor', 'Secretary', 'Director', 'Deputy Director', 'Commissioner'];
const TYPES = ['MEETING', 'VISIT', 'CONFERENCE', 'SIGNING'];
export const TOPICS = ['finance', 'talent', 'trade', 'health', 'science', 'ports', 'culture', 'water'];

/** How many of each there are in an archive of so many ties. */
export function sizesOf(ties) {
  return {
    ties,
    persons: Math.ceil(ties / 25),
    cities: Math.ceil(60 * Math.sqrt(ties / 100_000)),
    organisations: Math.ceil(ties / 250),
  };
}

/**
 * Calls `write.node(labels, row)` and `write.tie(kind, start, end, row)` for everything; gives what questions can be asked about.
 * Ids are texts; of a tie they are made from its event and its ends, as the product does.
 */
export function invent(ties, seed, write) {
  const made = choices(seed);
  const sizes = sizesOf(ties);
  const world = { ...sizes, ...inventBodies(sizes, made, write) };
  const counted = { ties: 0, meetings: new Map() };
  const counting = {
    node: write.node,
    tie(kind, start, end, row) {
      if (kind !== 'VERSION_OF' && kind !== 'STATED_IN') counted.ties += 1;
      write.tie(kind, start, end, row);
    },
  };
  drawOfficials(world, made, counting);
  for (let number = 0; counted.ties < ties; number += 1) drawEvent(number, world, made, counting, counted.meetings);
  return { ...world, ties: counted.ties, meetings: counted.meetings };
}

function inventBodies({ cities: count, organisations: bodies }, made, write) {
  const country = place('land', 'Karsland', 'COUNTRY', {});
  write.node(['Entity', 'Place'], country);
  const cities = Array.from({ length: count }, (_, at) => {
    const id = `city-${at}`;
    return place(id, `${word(made)} City`, 'CITY', { cityId: id });
  });
  for (const city of cities) {
    city.city = city.name;
    write.node(['Entity', 'Place'], city);
    write.tie('WITHIN', city.id, country.id, tieRow(`within-${city.id}`, {}));
  }
  const venues = cities.flatMap((city) =>
    [0, 1, 2].map((number) => {
      const venue = place(`${city.id}-venue-${number}`, `${word(made)} Hall`, 'VENUE', {
        cityId: city.id,
        city: city.name,
      });
      write.node(['Entity', 'Place'], venue);
      write.tie('WITHIN', venue.id, city.id, tieRow(`within-${venue.id}`, {}));
      return venue;
    }),
  );
  const organisations = Array.from({ length: Math.max(bodies, count) }, (_, at) => {
    const city = at < count ? cities[at] : early(cities, made, 1.5);
    const body = at < count ? BODIES[0] : made.pick(BODIES.slice(1));
    const name = `${word(made)} ${body} of ${city.name}`;
    const kind = at < count ? 'GOVERNMENT' : body.startsWith('Bureau') ? 'BUREAU' : 'COMPANY';
    const row = { id: `org-${at}`, ...named(name), kind, cityId: city.id, city: city.name, home: city };
    write.node(['Entity', 'Organisation'], row);
    write.tie('SEATED_IN', row.id, city.id, tieRow(`seat-${row.id}`, {}));
    return row;
  });
  for (const topic of TOPICS) write.node(['Entity', 'Topic'], { id: `topic-${topic}`, ...named(topic) });
  return { cities, venues, organisations };
}

function drawOfficials(world, made, write) {
  world.persons = Array.from({ length: world.persons }, (_, at) => {
    const organisation = made.pick(world.organisations);
    const name = `${word(made)} ${word(made)}-${word(made).toLowerCase()}`;
    const title = made.pick(TITLES);
    const person = { id: `person-${at}`, ...named(name), caption: `${name} · ${title}, ${organisation.name}` };
    write.node(['Entity', 'Person'], person);
    const post = { id: `post-${at}`, ...named(`${title}, ${organisation.name}`), title, singleSeat: false };
    write.node(['Entity', 'Post'], { ...post, organisationId: organisation.id, organisation: organisation.name });
    const from = dayOf(made.below(DAYS / 2));
    const held = { kind: 'SUBSTANTIVE', from, fromLatest: from, fromText: from.day, source: 'register', sources: 1 };
    write.tie('HELD', person.id, post.id, { id: `held-${at}`, ...held });
    write.tie('AT', post.id, organisation.id, tieRow(`at-${at}`, {}));
    return { ...person, postId: post.id, post: post.name, organisation };
  });
}

function drawEvent(number, { persons, venues, organisations }, made, write, meetings) {
  const venue = early(venues, made, 1.5);
  const day = dayOf(made.below(DAYS));
  const type = made.pick(TYPES);
  const [sideA, sideB] = sidesOf(persons, made);
  const id = `event-${number}`;
  const statement = writeEvidence(number, day, `${sideA[0].name} met ${sideB[0].name} at ${venue.name}`, write);
  const where = { placeId: venue.id, place: venue.name, cityId: venue.cityId, city: venue.city };
  const shared = { date: day, endDay: day, precision: 'DAY', dateText: day.day, ...where, ...statement };
  const name = `${venue.city} ${type.toLowerCase()}, ${day.day}`;
  write.node(['Entity', 'Event'], { id, ...named(name), type, status: 'OCCURRED', ...shared });
  const tie = (kind, start, end, row) =>
    write.tie(kind, start, end, { id: `${kind}-${number}-${start}-${end}`, ...row });
  for (const [side, members] of [
    ['A', sideA],
    ['B', sideB],
  ]) {
    for (const person of members) {
      tie('TOOK_PART', person.id, id, {
        role: 'ATTENDEE',
        side,
        capacity: person.post,
        postId: person.postId,
        postIds: [person.postId],
        ...statement,
      });
    }
    tie('TOOK_PART', members[0].organisation.id, id, { role: 'ATTENDEE', side, ...statement });
  }
  tie('HELD_AT', id, venue.id, statement);
  for (const one of sideA) {
    for (const other of sideB) {
      const [a, b] = one.id < other.id ? [one, other] : [other, one];
      tie('MET_WITH', a.id, b.id, { eventId: id, ...shared, aId: a.id, bId: b.id });
      for (const { id: met } of [a, b]) meetings.set(met, (meetings.get(met) ?? 0) + 1);
    }
    if (type === 'VISIT') tie('VISITED', one.id, venue.cityId, { eventId: id, ...shared });
  }
  if (sideA[1]) tie('ACCOMPANIED', sideA[1].id, sideA[0].id, { eventId: id, ...shared });
  if (made.chance(0.3)) tie('CONCERNS', id, `topic-${made.pick(TOPICS)}`, statement);
  if (made.chance(0.1)) drawAgreement(number, { sideA, sideB, id, shared, organisations }, made, tie, write);
}

function drawAgreement(number, { sideA, sideB, id: event, shared, organisations }, made, tie, write) {
  const id = `agreement-${number}`;
  const name = `Memorandum on ${made.pick(TOPICS)}, ${number}`;
  const parties = [early(organisations, made, 1.5), early(organisations, made, 1.5)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const partyIds = [...new Set(parties.map((party) => party.id))];
  write.node(['Entity', 'Agreement'], { id, ...named(name), kind: 'memorandum', partyIds, ...shared });
  for (const party of partyIds) tie('PARTY_TO', party, id, { eventId: event, ...shared });
  if (parties[0] !== parties[1]) {
    const { date, endDay, precision, dateText, statementIds, quote, source, sources } = shared;
    const rest = { date, endDay, precision, dateText, statementIds, quote, source, sources };
    tie('COOPERATES_WITH', parties[0].id, parties[1].id, { through: name, throughId: id, ...rest });
  }
  for (const [at, person] of [sideA[0], sideB[0]].entries()) {
    const body = parties[at] ?? parties[0];
    tie('SIGNED', person.id, id, { eventId: event, ...shared, onBehalfOfId: body.id, onBehalfOf: body.name });
  }
  if (sideA[1]) tie('WITNESSED', sideA[1].id, id, { eventId: event, ...shared });
  tie('CONCLUDED_AT', id, event, {});
}

/** One statement of one release says all of an event. */
function writeEvidence(number, day, quote, write) {
  const [release, version, statement] = [`release-${number}`, `version-${number}`, `statement-${number}`];
  const title = `Talks on ${day.day}`;
  const url = `https://releases.example/${number}`;
  write.node(['Release'], {
    ...{ id: release, title, url, publisher: 'Karsland Gazette', publishedOn: day.day, publishedOnSource: 'metadata' },
    ...{ language: 'en', kind: 'ORIGINAL', searchTitle: searchForm(title) },
  });
  const readAt = { instant: '2024-01-01T00:00:00Z' };
  write.node(['ReleaseVersion'], { id: version, releaseId: release, text: `${quote}.`, contentHash: version, readAt });
  const span = { start: 0, end: quote.length, starts: [0], ends: [quote.length] };
  write.node(['Statement'], {
    ...{ id: statement, releaseId: release, type: 'MET_WITH', modality: 'OCCURRED', date: day.day, dateText: day.day },
    ...{ rule: 'met-with', confidence: 0.9, status: 'ACTIVE', ...span, quote, readAt },
  });
  write.tie('VERSION_OF', version, release, {});
  write.tie('STATED_IN', statement, version, { starts: [0], ends: [quote.length] });
  return { statementIds: [statement], quote, source: title, url, sources: 1 };
}

/** One or two on either side, nobody twice. */
function sidesOf(persons, made) {
  const count = 2 + made.below(3);
  const chosen = new Set();
  while (chosen.size < count) chosen.add(early(persons, made, 2.5));
  const all = [...chosen];
  const half = Math.ceil(count / 2);
  return [all.slice(0, half), all.slice(half)];
}

/** The earlier in the list, the likelier; the larger `tail`, the more so. */
function early(list, { below }, tail) {
  return list[Math.floor(list.length * (below(2 ** 30) / 2 ** 30) ** tail)];
}

function named(name) {
  return { name, names: [name], registered: true, nameKeys: [nameKey(name)], searchNames: [searchForm(name)] };
}

const place = (id, name, kind, others) => ({ id, ...named(name), kind, ...others });
const tieRow = (id, row) => ({ id, source: 'register', sources: 1, ...row });
const word = ({ pick }) =>
  pick(STARTS) + pick(MIDDLES) + pick(ENDS) + (pick([true, false]) ? pick(MIDDLES) + pick(ENDS) : '');
const dayOf = (number) => ({ day: new Date(FIRST_DAY + number * 86_400_000).toISOString().slice(0, 10) });
