// What happened: who met, visited, signed and spoke, where and when. Told later, by one release or two.
import { hanOf } from './names.mjs';
import { DAYS, holdersOn } from './people.mjs';

const TYPES = ['MEETING', 'MEETING', 'MEETING', 'VISIT', 'VISIT', 'SIGNING', 'FORUM'];
const VENUES = ['Museum', 'Science Park', 'Library', 'Laboratory', 'Theatre', 'Stadium'];
const WORDS = 'Harbour River Valley Meadow Orchard Lantern Anchor Granite Juniper Heron'.split(' ');

/** Stories without end, in order of nothing; now and then a guest sees another host of that city on the same day. */
export function* inventStories({ cities, tenures }, random) {
  for (let number = 0; ; number++) {
    const [hostCity, guestCity] = random.shuffle(cities);
    const day = random.below(DAYS - 2);
    const hosts = sideOf(hostCity, day, tenures, random);
    const guests = sideOf(guestCity, day, tenures, random);
    if (hosts.length < 3 || guests.length < 3 || shareName(hosts, guests)) continue;
    const type = random.pick(TYPES);
    const story = {
      ...scene(random),
      number,
      type,
      day,
      hostCity,
      guestCity,
      hosts: hosts.slice(0, 2 + random.below(2)),
    };
    yield { ...story, guests: guests.slice(0, 1 + random.below(3)) };
    const rest = hosts.slice(story.hosts.length);
    if (type === 'MEETING' && rest.length > 0 && random.chance(0.08)) {
      number += 1;
      yield { ...story, ...scene(random), number, hosts: rest, guests: guests.slice(0, 1) };
    }
  }
}

function scene(random) {
  return {
    venue: `${random.pick(WORDS)} ${random.pick(VENUES)}`,
    topic: random.pick(WORDS),
    ordinal: 1 + random.below(9),
  };
}

/** Two of one name in one release could be told apart by nobody. */
function shareName(hosts, guests) {
  const printed = ({ person }) => [...person.forms, hanOf(person.name, 'hans')];
  const known = new Set(hosts.flatMap(printed));
  return guests.flatMap(printed).some((name) => known.has(name));
}

/** Four of a city that no two releases can take for each other: no name, surname or post twice. */
function sideOf(city, day, tenures, random) {
  const all = holdersOn(day, city, tenures);
  const side = [];
  while (side.length < 4 && all.length > 0) {
    const one = random.pickEarly(all);
    all.splice(all.indexOf(one), 1);
    if (side.every((other) => isApart(one, other))) side.push(one);
  }
  return side;
}

function isApart(a, b) {
  return a.person !== b.person && a.post !== b.post && a.person.name.surname !== b.person.name.surname;
}
