import type { Token } from '../../text/tokens.ts';
import { phraseText } from '../find/phrases.ts';
import type { ThingPhrase } from '../find/things.ts';
import type { Scene, SetClause } from '../scene.ts';
import { FACILITY_HEADS } from '../vocabulary/organisations.ts';

/** "the Museum in Bracken", "the Museum (BM) in Bracken". */
export function cityBehind(clause: SetClause, thing: ThingPhrase, scene: Scene): string | null {
  const { tokens } = clause.sentence;
  const inBracket = cityInBracket(tokens, thing.to, scene);
  if (inBracket) return inBracket;
  const at = thing.acronym ? thing.to + 3 : thing.to;
  if (tokens[at]?.lower !== 'in') return null;
  const names = [3, 2, 1]
    .filter((count) => tokens[at + count]?.capital)
    .map((count) => phraseText(tokens, at + 1, at + 1 + count));
  return listedCity(names, scene);
}

/** "Ostmark School (Bracken)". */
function cityInBracket(tokens: readonly Token[], at: number, scene: Scene): string | null {
  const close = tokens[at]?.text === '(' ? tokens.findIndex((t, i) => i > at && i <= at + 4 && t.text === ')') : -1;
  return close < 0 ? null : listedCity([phraseText(tokens, at + 1, close)], scene);
}

/** The first of these names that is a city's, as the register writes it. */
function listedCity(names: readonly string[], scene: Scene): string | null {
  const city = names.find((name) => scene.isCity(name));
  return city === undefined ? null : (scene.gazetteer.find(city)[0]?.name ?? city);
}

/** "the Lakeford Museum, the Port Ellin Library": each of a list may say its own city. */
export function cityOfName({ text }: ThingPhrase, scene: Scene): string | null {
  const words = text.split(' ');
  const within = text.split(' in ').at(-1) ?? '';
  if (within !== text && scene.isCity(within)) return listedCity([within], scene);
  if (text.includes('(') || !FACILITY_HEADS.has(words.at(-1)?.toLowerCase() ?? '')) return null;
  // "the Lakeford and Sandvik Affairs Office" is about both.
  const names = [3, 2, 1].filter((count) => words[count] !== 'and').map((count) => words.slice(0, count).join(' '));
  return listedCity(
    names.filter((name) => name.length < text.length),
    scene,
  );
}
