import { givenCharacters, surnames, WESTERN } from './characters.mjs';

/** The parts of a person's name; two persons with equal Han names may still be two persons. */
export function inventName({ pick, chance }, { western }) {
  const gender = chance(0.4) ? 'f' : 'm';
  const given = [pick(givenCharacters), pick(givenCharacters)];
  return { surname: pick(surnames), given, gender, western: western && chance(0.5) ? pick(WESTERN[gender]) : null };
}

export const hanOf = ({ surname, given }, script) => [surname, ...given].map((one) => one[script]).join('');

export const pinyinOf = ({ surname, given }) => `${surname.pinyin} ${capital(given.map((one) => one.pinyin).join(''))}`;

/** As identity papers of Hong Kong print it; `spelling` 1 takes the second spelling of each character that has one. */
export function hongKongOf({ surname, given }, spelling = 0) {
  const of = ({ hongKong }) => hongKong[spelling] ?? hongKong[0];
  return `${of(surname)} ${capital(given.map(of).join('-'))}`;
}

/** What a person's own government prints, first, and all that others may print; without doubles. */
export function formsOf(name, style) {
  const hongKong = hongKongOf(name);
  const short = name.western === null ? [] : [`${name.western} ${name.surname.hongKong[0]}`];
  const full = name.western === null ? [] : [`${name.western} ${hongKong}`];
  const papers = [hongKong, hongKongOf(name, 1)];
  const all = style === 'hongKong' ? [...short, ...papers, ...full, pinyinOf(name)] : [pinyinOf(name), ...papers];
  return [...new Set(all)];
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
