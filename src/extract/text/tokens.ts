import type { Span } from '../../domain/statement.ts';

/** A word, number or single punctuation mark of the clean text; offsets refer to the clean text. */
export interface Token extends Span {
  readonly text: string;
  /** `text` in lower case with straight apostrophes: what vocabularies are keyed by. */
  readonly lower: string;
  /** Begins with an upper-case letter, or with one behind an article of a name ("ul-Haq", "d'Orville"). */
  readonly capital: boolean;
  readonly word: boolean;
}

// A word keeps inner hyphens, apostrophes and ampersands ("Tai-man", "People's", "R&D", "O'Neill"), a number its separators.
const TOKEN =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’&][\p{L}\p{M}\p{N}]+)*|\S/gu;

/** Abbreviations whose full stop belongs to the word and ends no sentence. */
const DOTTED = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms smt ma dr prof st sr jr gen brig adm cmdr lt col maj capt sgt hon rt rev no ltd co inc corp dept vol fig approx messrs mdm h.e ir ts sen ven amb lieut engr eng atty cde'.split(
    ' ',
  ),
);

/** Likewise where they begin with a capital and one follows: "Gov. Ash", but "it is up to me." */
const DOTTED_BEFORE_NAMES = new Set(
  'rep gov cllr retd fr uz sh adv ch md pt tmt barr arc pharm ing dkt alh usec asec msgr mgr mme mlle dra sra lic mag drs phdr judr mudr rndr ald cpl insp supt pol rtd mhe assoc asst ybhg revd cmdr cdr ltc'.split(
    ' ',
  ),
);

/** Splits one stretch of clean text into tokens, at most `most`; `offset` is where the stretch begins. */
export function tokenize(text: string, offset: number, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    if (tokens.length >= most) break;
    const start = offset + match.index;
    const previous = tokens.at(-1);
    // "Ostrane-U.S.": a lone capital behind a hyphen, if more follows at once; "Kh.Birch": one letter of another script.
    const beforeCapital = /\p{Lu}/u.test(text.charAt(match.index + 1));
    const initials = beforeCapital && /-\p{Lu}$|^(?:Kh|Ts|Ch|Sh|Zh|Yu|Ya)$/u.test(previous?.text ?? '');
    const named = previous?.capital === true && DOTTED_BEFORE_NAMES.has(previous.lower);
    const short = named && /^(?:\)| (?:\(|\p{Lu}))/u.test(text.slice(match.index + 1, match.index + 3));
    if (match[0] === '.' && previous && previous.end === start && (initials || short || ownsFullStop(previous))) {
      tokens[tokens.length - 1] = makeToken(`${previous.text}.`, previous.start, start + 1);
    } else if (previous && previous.end === start && isOwnerOfNext(tokens, match[0], text.slice(match.index + 1))) {
      tokens[tokens.length - 1] = {
        ...previous,
        text: previous.text + match[0],
        end: start + 1,
        lower: `${previous.lower}'s`,
      };
    } else {
      tokens.push(makeToken(match[0], start, start + match[0].length));
    }
  }
  return tokens;
}

/** Lands and unions whose names end in s: behind them an apostrophe alone tells whose something is. */
const PLURAL_NAMES = new Set(
  'philippines maldives netherlands seychelles mauritius cyprus honduras laos belarus barbados bahamas comoros emirates states islands nations nevis wales'.split(
    ' ',
  ),
);
const LONGEST_QUOTATION = 12;

/** "Maldives' Foreign Minister" as "Velmora's Foreign Minister"; no mark that ends a quotation. */
function isOwnerOfNext(tokens: readonly Token[], mark: string, rest: string): boolean {
  const name = tokens.at(-1);
  if ((mark !== "'" && mark !== '’') || !name?.capital || !PLURAL_NAMES.has(name.lower)) return false;
  return /^ \p{L}/u.test(rest) && !tokens.slice(-LONGEST_QUOTATION).some((t) => t.text === '‘' || t.text === "'");
}

/** The word at this position in lower case; empty before the first and behind the last. */
export function lowerAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? '';
}

export function isCapitalWord(token: Token | undefined): token is Token {
  return token?.capital === true && token.word;
}

function ownsFullStop(token: Token): boolean {
  return token.word && (DOTTED.has(token.lower) || (token.text.length === 1 && token.capital));
}

function makeToken(text: string, start: number, end: number): Token {
  const word = /^[\p{L}\p{M}\p{N}]/u.test(text);
  return {
    text,
    start,
    end,
    word,
    lower: text.toLowerCase().replace(/[’‘]/gu, "'"),
    capital: /^(?:(?:al|el|ul|ur|ud|uz|ad|an|ar|as|ash|at|az)-|d['’])?\p{Lu}/u.test(text),
  };
}
