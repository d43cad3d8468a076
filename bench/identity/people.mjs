// Who held which post when: handovers, promotions, acting holders, namesakes.
import { choices } from '../random.mjs';
import { formsOf, hanOf, inventName } from './names.mjs';
import { inventCities } from './places.mjs';
import { bodiesOf, postsOf } from './posts.mjs';

/** Days are counted from this one. */
export const FIRST_DAY = Date.UTC(2021, 0, 1);
export const DAYS = 4 * 365;
const NAMESAKES = 0.1;
const REGISTERED = 0.75;

/**
 * The officials of as many cities as these releases need: about one official for eight releases, never fewer than four cities.
 *
 * @param taken Han names that no invented person may bear
 */
export function inventWorld(releases, seed, taken = new Set()) {
  const random = choices(seed);
  const cities = inventCities(Math.min(56, Math.max(4, Math.round(releases / 270))), random);
  const world = { cities: [], persons: [], tenures: [], taken };
  for (const city of cities) {
    const bodies = bodiesOf(city);
    const posts = postsOf(bodies);
    world.cities.push({ ...city, bodies, posts });
    for (const post of posts) for (let seat = 0; seat < post.seats; seat++) fillSeat(post, seat, world, random);
  }
  return world;
}

/** One seat from the first day to the last: holders follow each other, sometimes with a gap in which another acts. */
function fillSeat(post, seat, world, random) {
  let from = -random.below(900);
  while (from < DAYS) {
    const to = from + 300 + random.below(900);
    const person = nextHolder(post, from, world, random);
    world.tenures.push({ person, post, seat, from, to, acting: false });
    const gap = post.seats === 1 && random.chance(0.3) ? 15 + random.below(60) : 0;
    if (gap > 0) letAct(post, to, to + gap, world, random);
    from = to + gap;
  }
}

/** A new face, or somebody of the same city whose post has ended. */
function nextHolder(post, from, world, random) {
  const free = freeAt(post, from, world);
  if (free.length > 0 && random.chance(0.4)) return random.pick(free);
  return addPerson(post, world, random);
}

function freeAt({ body }, day, { persons, tenures }) {
  return persons.filter((person) => {
    const own = tenures.filter((tenure) => tenure.person === person);
    const last = Math.max(...own.map(({ to }) => to));
    return (
      person.city === body.city && last <= day && last > day - 200 && body.kind !== 'COMPANY' && person.registrable
    );
  });
}

function addPerson(post, world, random) {
  const { city } = post.body;
  const registrable = post.body.registered;
  const name = nameFor(city, world, random);
  const forms = formsOf(name, city.style);
  const person = {
    id: `p${world.persons.length}`,
    city,
    name,
    forms,
    registrable,
    registered: registrable && random.chance(REGISTERED),
  };
  world.persons.push(person);
  return person;
}

/** A tenth bear the Han name of an official of another city; inside a city no two are printed alike. */
function nameFor(city, { persons, taken }, random) {
  const western = city.style === 'hongKong';
  const others = persons.filter((person) => person.city !== city);
  const own = new Set(persons.filter((person) => person.city === city).flatMap(({ forms }) => forms));
  const known = new Set(persons.map(({ name }) => hanOf(name, 'hans')));
  const isShared = others.length > 0 && random.chance(NAMESAKES);
  for (;;) {
    const fresh = inventName(random, { western });
    const { surname, given } = isShared ? random.pick(others).name : fresh;
    const name = { ...fresh, surname, given };
    if (formsOf(name, city.style).some((form) => own.has(form))) continue;
    const han = hanOf(name, 'hans');
    if (isShared || !(known.has(han) || taken.has(han))) return name;
  }
}

/** Somebody else of that body or its government acts, and keeps the own post meanwhile. */
function letAct(post, from, to, world, random) {
  const own = world.tenures.filter((one) => one.post.body.city === post.body.city && one.from <= from && one.to >= to);
  const fit = own.filter((one) => one.post !== post && one.post.body.kind !== 'COMPANY' && !one.acting);
  if (fit.length > 0) world.tenures.push({ person: random.pick(fit).person, post, seat: 0, from, to, acting: true });
}

/** All who hold something on a day, the most written about first. */
export function holdersOn(day, city, tenures) {
  return tenures.filter(({ post, from, to }) => post.body.city.id === city.id && from <= day && day < to);
}
