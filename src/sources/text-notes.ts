import { findMojibake } from './clean/mojibake.ts';
import type { Note } from './notes.ts';

const LONE_SURROGATE = /\p{Cs}/gu;

/** Lone surrogates cannot be stored as UTF-8; each becomes a replacement character, which has the same length. */
export function toWellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}

/** What is broken in the stored text, beyond repair or repaired: one note each, at its first place. */
export function noteCharacters(text: string): Note[] {
  const lost = text.indexOf('\ufffd');
  const repaired = findMojibake(text)[0];
  return [
    ...(lost === -1
      ? []
      : [
          {
            kind: 'broken-characters',
            message: 'characters were lost before we read them',
            start: lost,
            end: lost + 1,
            text: '\ufffd',
          },
        ]),
    ...(repaired
      ? [
          {
            kind: 'repaired-characters',
            message: 'characters that were decoded wrongly are read as what they stood for',
            start: repaired.start,
            end: repaired.end,
            text: text.slice(repaired.start, repaired.end),
          },
        ]
      : []),
  ];
}
