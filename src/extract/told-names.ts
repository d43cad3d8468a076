/** Shorter names are letters and abbreviations, which no reader takes for the name. */
const SHORTEST = { latin: 4, han: 2 };

/**
 * What a text calls a city that the register knows: its name there, where the text has it, else the longest of `names` that the
 * text has ("Washington" of Washington, D.C.). Capitals count; full stops and commas do not.
 */
export function toldName(name: string, names: readonly string[], text: string): string {
  const plain = withoutMarks(text);
  if (isIn(plain, withoutMarks(name))) return name;
  const told = names.filter((one) => isLongEnough(one) && isIn(plain, withoutMarks(one)));
  return told.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? name;
}

const withoutMarks = (text: string) => text.replace(/[.,]/gu, '');

function isLongEnough(name: string): boolean {
  return name.length >= (/\p{Script=Han}/u.test(name) ? SHORTEST.han : SHORTEST.latin);
}

/** As whole words; Han has none. */
function isIn(text: string, name: string): boolean {
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{Script=Latin}\p{M}]/u.test(character);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  }
  return false;
}
