import { describe, expect, test } from 'vitest';
import type { Paint } from '../../src/explain/index.ts';
import { terminalLegend, toTerminal } from '../../src/explain/index.ts';
import { run } from '../../src/explain/terminal/style.ts';
import { widthOf } from '../../src/explain/terminal/width.ts';
import { wrap } from '../../src/explain/terminal/wrap.ts';
import { explained } from './support.ts';

const TEXT = `Mayor and Minister talk

The Mayor of Lakeford, Ms Ann Bell, met the Minister, Mr Tom Ash, yesterday. She talked
about ferries with somebody.

Mr Ash will see the harbour tomorrow.`;

const TALKS = explained(TEXT, {
  mentions: [
    ['Post', 'Mayor of Lakeford'],
    ['Place', 'Lakeford'],
    ['Person', 'Ann Bell'],
    ['Person', 'Tom Ash'],
    ['Place', 'harbour'],
  ],
  statements: [
    {
      date: '2024-05-02',
      dateText: 'yesterday',
      city: 'Place:Lakeford',
      quotes: ['The Mayor of Lakeford, Ms Ann Bell, met'],
    },
    {
      type: 'HOLDS',
      object: 'Post:Mayor of Lakeford',
      rule: 'title',
      quotes: ['Mayor of Lakeford, Ms Ann Bell', 'Mayor and'],
    },
    {
      type: 'VISITED',
      modality: 'PLANNED',
      subject: 'Person:Tom Ash',
      object: 'Place:harbour',
      quotes: ['Mr Ash will see'],
    },
  ],
  warnings: [
    { kind: 'meeting-without-counterpart', message: 'nobody is named', quote: 'She talked\nabout ferries' },
    { kind: 'date-unknown', message: 'the day is unknown' },
  ],
  sentences: ['Mr Ash will see the harbour tomorrow.'],
});

const tag: Paint = (styles, text) => `<${styles.join(' ')}>${text}</>`;

describe('for a terminal', () => {
  test('without colours, all is told by characters', () => {
    expect(toTerminal(TALKS, { width: 72, paint: null }).join('\n')).toBe(`Mayor and Minister talk
test · published 2024-05-03, as its metadata says
[!] date-unknown the day is unknown

(title)
[2]Mayor and Minister talk
    also [2]

[1]The [2]‹pos Mayor of ‹pla Lakeford››, Ms ‹per Ann Bell›, met the
Minister, Mr ‹per Tom Ash›, yesterday. [!1]She talked about ferries with
somebody.
    [1] MET_WITH Ann Bell — Tom Ash · 2024-05-02 ("yesterday") ·
        Lakeford · rule met · 0.95
    [2] HOLDS Ann Bell → Mayor of Lakeford · no date · rule title · 0.95
    [!1] meeting-without-counterpart "She talked about ferries": nobody
        is named

[3]Mr Ash will see the ‹pla harbour› tomorrow.
    [3] VISITED PLANNED Tom Ash → harbour · no date · rule met · 0.95

5 mentions · 3 statements (1 PLANNED) · 2 warnings · 0 of 1 sentence
without a statement`);
  });

  test('with colours, a kind has its colour and a quote is underlined, the innermost mention first', () => {
    const lines = toTerminal(TALKS, { width: 200, paint: tag }).join('\n');
    expect(lines).toContain('<underline>, Ms </><underline cyan>Ann Bell</>');
    expect(lines).toContain('<underline blueBright>Mayor of </><underline green>Lakeford</>');
    expect(lines).toContain(' tomorrow.');
    expect(lines).not.toContain('‹');
  });

  test('the legend tells every kind, also one that is new', () => {
    expect(terminalLegend(['Person', 'Ship'], { width: 80, paint: null }).join(' ')).toContain('‹shi …› Ship');
    expect(terminalLegend(['Ship'], { width: 80, paint: tag }).join(' ')).toContain('<bold>Ship</>');
  });

  test('no release commands the terminal, by its text or by a name', () => {
    const hostile = 'Ann \u001b[31mBell\u0007 met \u202eTom\u009b Ash.';
    const lines = toTerminal(
      explained(hostile, {
        mentions: [['Person', 'Ann \u001b[31mBell']],
        statements: [{ subject: 'Person:Ann \u001b[31mBell', quotes: ['met'] }],
      }),
      { width: 80, paint: null },
    );
    for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(lines.join('\n')).toContain('Ann \u{fffd}[31mBell');
  });
});

describe('wrapping', () => {
  const lines = (text: string, width: number) =>
    wrap([run(text)], width).map((line) => line.map((r) => r.text).join(''));

  test('breaks between words', () => expect(lines('one two three', 7)).toEqual(['one two', 'three']));
  test('cuts what is longer than a line', () => expect(lines('a abcdefghij', 5)).toEqual(['a', 'abcde', 'fghij']));
  test('keeps a word together over a change of style', () => {
    expect(wrap([run('one tw', 'bold'), run('o')], 6)).toEqual([[run('one', 'bold')], [run('tw', 'bold'), run('o')]]);
  });
  test('counts Han characters double, breaks between them, and begins no line with their punctuation', () => {
    expect(widthOf('陳國基 ok')).toBe(9);
    expect(lines('市長會見陳國基，交換意見', 12)).toEqual(['市長會見陳國', '基，交換意見']);
    expect(lines('市長會見陳國，交換', 12)).toEqual(['市長會見陳', '國，交換']);
  });
  test('a mark on a letter takes no column', () => expect(widthOf('e\u0301\u200d')).toBe(1));
});
