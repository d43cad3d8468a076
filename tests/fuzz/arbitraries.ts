/** What fuzzers make their inputs of: ordinary sentences of invented people, and all that goes wrong with texts. */
import fc from 'fast-check';

/** Characters that have broken programs: controls, bidi, zero width, halves, byte order marks, markup, quotes. */
export const NASTY = [
  '\u0000',
  '\u0001',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufffd',
  '\ufffe',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  'e\u0301',
  '\u0130',
  'ß',
  'ﬁ',
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  '<',
  '>',
  '&',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script>alert(1)</script>',
  '<img src=x onerror=x>',
  'javascript:',
  '"',
  "'",
  '`',
  '\\',
  '\\u0060',
  '$'.concat('{x}'),
  '{{x}}',
  '$(x)',
  '; rm -rf',
  '| x',
  '../../x',
  '%00',
  '%n%s',
  '__proto__',
  'constructor',
  "' OR 1=1 //",
  '*:*',
  'a~0.1 AND (',
  '(a+)+$',
  '[',
  ']',
  '{',
  '}',
  '---\n',
  '...\n',
  '- ',
  '* ',
  '#',
  '|',
  '=CMD()',
  '@x',
  '+1',
  '-1',
  '1e999',
  '9007199254740993',
  'NaN',
  'null',
  '0000-00-00',
  '2024-02-30',
  '31/12/99',
  '第',
  '年',
  '月',
  '日',
  '「',
  '」',
  '（',
  '）',
  '、',
  '。',
  '：',
] as const;

const EN = [
  'The Mayor of Alder, Ms Ada Moon,',
  'Mr Bo Sun',
  'met with',
  'the Minister for Trade of Karsland',
  'in Port Alder',
  'on March 3, 2024',
  'today (May 1)',
  'yesterday',
  'witnessed the signing of',
  'a memorandum of understanding',
  'signed by',
  'visited',
  'the Harbour Office',
  'will meet',
  'led a delegation',
  'said that',
  'Chief Executive',
  'Acting',
  'former',
  'Deputy',
  'and',
  ',',
  '.',
  ';',
  ':',
  'the third meeting of',
  'the Joint Council',
  '"quoted"',
  '(Photo: X)',
  'Beijing',
  'Hong Kong',
  'Mr Chan',
  'he',
  'she',
  'they',
  'Dr',
  'Secretary for Finance',
  'did not attend',
  'Monday',
  'next week',
  'from 3 to 5 June',
] as const;
const ZH = [
  '市长',
  '王小明',
  '会见',
  '了',
  '香港',
  '行政长官',
  '李家豪',
  '一行',
  '在',
  '北京',
  '重庆',
  '签署',
  '合作备忘录',
  '出席',
  '副市长',
  '陈大文',
  '5月11日',
  '今日',
  '昨日',
  '，',
  '。',
  '、',
  '；',
  '：',
  '“',
  '”',
  '（',
  '）',
  '率团',
  '访问',
  '局长',
  '見證',
  '簽署',
  '會見',
  '與',
  '及',
  '第六次会议',
  '召开',
  '主持',
  '前',
  '署理',
  '将',
] as const;

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...EN) },
  { weight: 4, arbitrary: fc.constantFrom(...ZH) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...NASTY), fc.integer({ min: 2, max: 200 })).map(([text, n]) => text.repeat(n)),
  },
);

/** A text as a release might hold it, or might not. */
export const text = fc
  .array(piece, { maxLength: 40 })
  .chain((pieces) => fc.constantFrom(' ', '', '\n').map((joint) => pieces.join(joint)));

export const word = fc.oneof(
  fc.constantFrom(
    'a',
    'Ada Moon',
    '王小明',
    '2024-05-01',
    '2024',
    '2018~/2020',
    'en',
    'https://example.org/a',
    'Person',
    'SAME',
    'MET_WITH',
    '',
  ),
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** Anything that JSON can hold, with keys that the reader knows and such that nobody should. */
export function jsonOf(keys: readonly string[]) {
  const key = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: word });
  const { value } = fc.letrec<{ value: unknown; list: unknown; map: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      word,
      fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
      tie('list'),
      tie('map'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    map: fc.array(fc.tuple(key, tie('value')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
  }));
  return fc
    .array(fc.tuple(key, value), { maxLength: 12 })
    .map((entries) => Object.fromEntries(entries) as Record<string, unknown>);
}

/** A text with pieces taken out, doubled, or replaced by something nasty. */
export function mutated(sources: readonly string[]) {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 30 }),
    put: fc.oneof(fc.constantFrom(...NASTY), word),
  });
  return fc.tuple(fc.constantFrom(...sources), fc.array(edit, { maxLength: 6 })).map(([source, edits]) =>
    edits.reduce((made, { at, cut, put }) => {
      const from = Math.floor(at * made.length);
      return made.slice(0, from) + put + made.slice(from + cut);
    }, source),
  );
}

/** Bytes of a text, perhaps not those of UTF-8, perhaps broken. */
export const bytes = fc
  .tuple(
    text,
    fc.constantFrom('utf8', 'utf16le', 'latin1'),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }),
  )
  .map(([given, encoding, flips]) => {
    const made = Buffer.from(given, encoding as BufferEncoding);
    for (const [at, byte] of flips) if (made.length > 0) made[at % made.length] = byte;
    return made as Uint8Array;
  });
