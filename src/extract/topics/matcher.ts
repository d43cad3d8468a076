import { oncePer } from '../../domain/once-per.ts';
import type { Span } from '../../domain/statement.ts';
import type { Topic } from '../../domain/topics.ts';

/** A word of the vocabulary where the text has it. */
export interface TermMatch extends Span {
  readonly topic: Topic;
  /** Written with a capital in the vocabulary itself: a capital in the text makes it no part of a name. */
  readonly proper: boolean;
}

interface Term {
  readonly topic: Topic;
  readonly text: string;
}

interface Node {
  readonly next: Map<string, Node>;
  term?: Term;
}

/** Finds the words of a vocabulary; compiled once for each, since one reads many releases. */
export class TermMatcher {
  readonly #root: Node = { next: new Map() };

  constructor(topics: readonly Topic[]) {
    for (const topic of topics) {
      for (const text of topic.terms.flatMap(({ texts }) => texts)) this.#add({ topic, text });
    }
  }

  /** The longest terms inside a span of the text, left to right; linear, for no term is longer than the longest. */
  find(text: string, { start, end }: Span): TermMatch[] {
    const found: TermMatch[] = [];
    for (let at = start; at < end; ) {
      const match = startsWord(text, at) ? this.#longestAt(text, at, end) : null;
      if (match) found.push(match);
      at = match?.end ?? at + 1;
    }
    return found;
  }

  #add(term: Term): void {
    let node = this.#root;
    for (let at = 0; at < term.text.length; ) {
      const { key, to } = stepAt(term.text, at);
      const next = node.next.get(key) ?? { next: new Map() };
      node.next.set(key, next);
      node = next;
      at = to;
    }
    node.term ??= term;
  }

  #longestAt(text: string, start: number, end: number): TermMatch | null {
    let best: TermMatch | null = null;
    let node: Node | undefined = this.#root;
    for (let at = start; node && at < end; ) {
      const { key, to } = stepAt(text, at);
      node = node.next.get(key);
      at = to;
      const term = node?.term;
      if (term && at <= end && endsWord(text, at) && isAsWritten(term, text.slice(start, at)))
        best = { topic: term.topic, proper: /^\p{Lu}/u.test(term.text), start, end: at };
    }
    return best;
  }
}

/** The character at a place, folded; hyphens and any run of spaces are one space. */
function stepAt(text: string, at: number): { key: string; to: number } {
  const character = text[at] ?? '';
  if (/[-‐‑]/u.test(character)) return { key: ' ', to: at + 1 };
  if (!/\s/u.test(character)) return { key: character.toLowerCase(), to: at + 1 };
  let to = at + 1;
  // More would be a gap in a table, and a hostile text would make every step long.
  while (to < at + 4 && /\s/u.test(text[to] ?? '')) to++;
  return { key: ' ', to };
}

const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{N}]/u;

function startsWord(text: string, at: number): boolean {
  const [before = '', first = ''] = [text[at - 1], text[at]];
  if (HAN.test(first)) return true;
  return LETTER.test(first) && (HAN.test(before) || !(LETTER.test(before) || isHyphenOf(before, text[at - 2])));
}

function endsWord(text: string, end: number): boolean {
  const [last = '', after = ''] = [text[end - 1], text[end]];
  if (HAN.test(last) || HAN.test(after)) return true;
  return !(LETTER.test(after) || isHyphenOf(after, text[end + 1]));
}

function isHyphenOf(character: string, other: string | undefined): boolean {
  return /[-‐‑]/u.test(character) && LETTER.test(other ?? '');
}

/** An acronym counts only as it is written: "AI", never "ai". */
function isAsWritten({ text }: Term, words: string): boolean {
  return /\p{Ll}|\p{Script=Han}/u.test(text) || words === text;
}

export const matcherOf = oncePer((topics: readonly Topic[]) => new TermMatcher(topics));
