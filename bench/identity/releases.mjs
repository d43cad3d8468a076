// Stories as releases: some told twice, a third of the names in another spelling; with the truth of who each name is.
import { choices } from '../random.mjs';
import { tellChinese } from './chinese.mjs';
import { tellEnglish } from './english.mjs';
import { hanOf } from './names.mjs';
import { dayText } from './register.mjs';
import { inventStories } from './stories.mjs';

const DUPLICATES = 0.2;
const CHINESE = 0.15;
/** In English; all of a Chinese release is another spelling than the register's, so that a third is altogether. */
const VARIANTS = 0.18;
const TITLED = 0.95;

/**
 * Releases in the order of their days, as lines of JSON with their truth:
 * `{ id, line, story, type, people: { person, names, variant }[] }`.
 */
export function inventReleases(world, count, seed) {
  const random = choices(seed + 1);
  const stories = inventStories(world, random);
  const releases = [];
  while (releases.length < count) {
    const story = stories.next().value;
    releases.push(tell(story, 'host', random));
    // A fifth of all releases tell again what another has told.
    if (random.chance(DUPLICATES / (1 - DUPLICATES))) releases.push(tell(story, 'guest', random));
  }
  return releases
    .slice(0, count)
    .sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : a.publishedOn > b.publishedOn ? 1 : 0));
}

/** The second time, from the guests' side, minor people are left out and the day's paper comes a day later. */
function tell(story, teller, random) {
  const date = dayText(story.day);
  const late = teller === 'guest' && random.chance(0.3);
  const publishedOn = dayText(story.day + (late ? 1 : 0));
  const city = teller === 'host' ? story.hostCity : story.guestCity;
  const manner = mannerOf(city, late, random);
  const keep = (side) => side.filter((_, i) => i === 0 || teller === 'host' || random.chance(0.6));
  const cast = { hosts: castOf(keep(story.hosts), manner, random), guests: castOf(keep(story.guests), manner, random) };
  const dated = { ...story, date };
  const told = manner.script ? tellChinese(dated, cast, manner.script) : tellEnglish(dated, cast, manner.style);
  const id = `bench-${story.number}-${teller}`;
  const language = manner.script ? 'zh' : 'en';
  const line = JSON.stringify({ id, publishedOn, publisher: `${city.name} ${manner.style}`, language, ...told });
  return { id, publishedOn, line, story: story.number, type: story.type, people: peopleIn(cast, told) };
}

/** A paper of the next day must name the day; "today" would be another one. */
function mannerOf(city, late, random) {
  if (random.chance(CHINESE)) return { script: city.style === 'hongKong' ? 'hant' : 'hans', style: 'daily' };
  const style = !late && (city.style === 'hongKong' || random.chance(0.4)) ? 'office' : 'paper';
  return { script: null, style };
}

function castOf(side, { script }, random) {
  return side.map(({ person, post, acting }) => {
    const { forms, name } = person;
    const other = forms.length > 1 && random.chance(VARIANTS) ? random.pick(forms.slice(1)) : forms[0];
    const printed = script ? hanOf(name, script) : other;
    return {
      person,
      post,
      acting,
      gender: name.gender,
      titled: random.chance(TITLED),
      name: printed,
      variant: printed !== forms[0],
    };
  });
}

function peopleIn({ hosts, guests }, { text, title }) {
  return [...hosts, ...guests]
    .filter(({ name }) => text.includes(name) || title.includes(name))
    .map(({ person, name, variant }) => ({ person: person.id, name, variant }));
}
