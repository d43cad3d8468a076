// The register of an invented world, emptied of the variants: each person by one spelling, some not at all.
import { DAYS, FIRST_DAY } from './people.mjs';

/** A register file; JSON is YAML. */
export function registerText({ cities, persons, tenures }, random) {
  return JSON.stringify({
    places: cities.map(({ id, name, hant, hans }) => ({ id, name, kind: 'CITY', names: both(hant, hans, '市') })),
    organisations: cities.flatMap(({ bodies }) => [bodies.government, ...bodies.bureaus].map(organisation)),
    posts: cities.flatMap(({ posts }) => posts.filter(({ body }) => body.registered).map(post)),
    persons: persons.filter(({ registered }) => registered).map((one) => person(one, tenures, random)),
  });
}

function organisation({ id, kind, name, hant, hans, city, parent }) {
  return { id, kind, name, names: both(hant, hans), seat: city.id, ...(parent ? { parent } : {}) };
}

function post({ id, title, hant, hans, body }) {
  return { id, name: `${title}, ${body.name}`, organisation: body.id, names: { en: [title], ...both(hant, hans) } };
}

function person({ id, forms, ...one }, tenures, random) {
  const own = tenures.filter((tenure) => tenure.person.id === id && tenure.post.body.registered);
  const known = own.filter(({ acting, from }) => from < DAYS && (!acting || random.chance(0.5)));
  return { id, name: forms[0], names: nameOf(one, forms), tenures: known.map((tenure) => toTenure(tenure, random)) };
}

const nameOf = ({ city }, [name]) => ({ [city.style === 'hongKong' ? 'en-HK' : 'zh-Latn-pinyin']: [name] });

/** Most days are known, some only by their month; the last holder of a post still holds it. */
function toTenure({ post: held, acting, from, to }, random) {
  const day = (offset) => dayText(offset).slice(0, random.chance(0.8) ? 10 : 7);
  return {
    post: held.id,
    kind: acting ? 'ACTING' : 'SUBSTANTIVE',
    from: day(from),
    ...(to < DAYS ? { to: day(to) } : {}),
  };
}

function both(hant, hans, ending = '') {
  const list = (name) => (ending === '' ? [name] : [name, `${name}${ending}`]);
  return { 'zh-Hant': list(hant), 'zh-Hans': list(hans) };
}

/** A day counted from the first one, as ISO text. */
export function dayText(offset) {
  return new Date(FIRST_DAY + offset * 86_400_000).toISOString().slice(0, 10);
}
