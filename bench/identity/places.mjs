// Invented cities, each with a name in both scripts; half write their officials' names as Hong Kong does, half in pinyin.

const BEGINNINGS =
  'Brack Karl Ost Bell Wex Harrow Norr Lake Tam Vel Sund Mer Ald Thorn Quill Penn Drum Fern Gall Hest'.split(' ');
const ENDINGS = 'wick ford mark haven combe gate mere stead borough minster'.split(' ');
const HAN = {
  hant: ['柏洛岚昕沐霁湛珩'.replace('岚', '嵐').replace('霁', '霽'), '浦渚陂墅埠圳塬'],
  hans: ['柏洛岚昕沐霁湛珩', '浦渚陂墅埠圳塬'],
};

/** @returns {{ id: string, name: string, hant: string, hans: string, style: 'hongKong' | 'pinyin' }[]} at most 56 */
export function inventCities(count, { shuffle }) {
  const names = BEGINNINGS.flatMap((beginning) => ENDINGS.map((ending) => beginning + ending));
  const han = [...HAN.hans[0]].flatMap((_, i) => [...HAN.hans[1]].map((_, j) => [i, j]));
  const [latin, chinese] = [shuffle(names), shuffle(han)];
  if (count > chinese.length) throw new Error(`There are names for ${chinese.length} cities only, not for ${count}`);
  return latin.slice(0, count).map((name, i) => {
    const in_ = (script) => HAN[script][0][chinese[i][0]] + HAN[script][1][chinese[i][1]];
    return {
      id: name.toLowerCase(),
      name,
      hant: in_('hant'),
      hans: in_('hans'),
      style: i % 2 === 0 ? 'hongKong' : 'pinyin',
    };
  });
}
