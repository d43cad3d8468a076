/** Questions about how a stretch of text ends and begins. They look at a bounded stretch, whatever its length. */

const FINAL = /[.!?…:;。！？：；][”"’')\]」』）】》»]*$/u;
const ABBREVIATION = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Hon|No|vs)\.$/u;
const BREAK = /[\p{Ll}\p{N})”"][.!?][”"’)]{0,2} +["“(]?\p{Lu}|[。！？][”’』」）》】]{0,2} ?[^\s”’』」）》】]/u;

/** Does it end with punctuation that ends a sentence, a clause before a list, or a quotation of one? */
export function endsSentence(text: string): boolean {
  const end = text.slice(-12);
  return FINAL.test(end) && !ABBREVIATION.test(end);
}

/** Does a sentence end inside it? */
export function holdsSentenceEnd(text: string): boolean {
  return BREAK.test(text.slice(0, 1500));
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

export function isHan(character: string): boolean {
  return HAN.test(character);
}

/** Words after which neither sentence nor headline ends: the rest is on the next line. */
const NEVER_LAST =
  /(?:^|[\s(])(?:the|of|and|an?|in|by|with|to|for|at|on|from|or|as|between|including|his|her|its|their|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame)\.?$/u;

export function endsWithCutWord(text: string): boolean {
  const end = text.slice(-14);
  return NEVER_LAST.test(end) || ABBREVIATION.test(end);
}
