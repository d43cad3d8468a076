/** Words that any agreement may bear: a name of these alone tells none from another. */
const GENERIC = new Set(
  'a an the of on for and in to memorandum memoranda memorandums mou mous understanding agreement agreements cooperation operation co strategic framework letter letters intent arrangement arrangements contract document documents deal series joint statement declaration'.split(
    ' ',
  ),
);
const GENERIC_HAN =
  /^(?:合作|战略|戰略|框架|谅解|諒解|备忘录|備忘錄|协议|協議|协定|協定|意向书|意向書|合同|安排|文件|项目|項目|联合|聯合|声明|聲明|的)+$/u;
const SEVERAL = /\b(?:memoranda|memorandums|mous|agreements|letters|arrangements|contracts|documents|deals|series)\b/iu;
const HAN = /\p{Script=Han}/u;

/** Could any agreement bear this name, such as "memorandum of co-operation"? */
export function isGenericAgreement(name: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => word === '' || GENERIC.has(word)) || GENERIC_HAN.test(name);
}

/** One paper or several, as the name tells; Chinese does not. */
export function countOfAgreement(name: string): 'ONE' | 'SEVERAL' | null {
  if (HAN.test(name)) return null;
  return SEVERAL.test(name) ? 'SEVERAL' : 'ONE';
}
