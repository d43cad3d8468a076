import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/sources/index.ts';
import { blocksOf, storedBehind } from './harness.ts';

const LONG =
  'The Minister for Harbours of Norland, Ms Ada Lind, toured the new quay of Port Sel this morning. Other officials present included the Under Secretary; and staff of the Harbour Board; Port Sel';

describe('characters', () => {
  test('UTF-8 that was read as windows-1252 is repaired', () => {
    expect(cleanText('The Mayorâ€™s visit to the cafÃ©. It ended.').text).toBe(
      'The Mayor’s visit to the café. It ended.',
    );
  });

  test('and it is repaired when it went wrong twice', () => {
    expect(cleanText('The Mayorâ€™s visit.').text).toBe('The Mayor’s visit.');
    expect(cleanText('The MayorÃ¢â‚¬â„¢s visit.').text).toBe('The Mayor’s visit.');
  });

  test('an invisible first character, spoilt or not, is dropped', () => {
    expect(cleanText('â€‹The Minister left.').text).toBe('The Minister left.');
    expect(cleanText('\u200bThe Min\u00adister left\u0007.').text).toBe('The Minister left.');
  });

  test('white space becomes single spaces', () => {
    expect(cleanText('Mr\u00a0Lind   met\tMs\u3000Oda.').text).toBe('Mr Lind met Ms Oda.');
  });

  test('HTML character references are decoded, also when escaped twice', () => {
    expect(cleanText('Trade &amp; Industry&nbsp;met Norland&amp;#39;s mayor.').text).toBe(
      "Trade & Industry met Norland's mayor.",
    );
  });
});

describe('markup', () => {
  test('a link becomes its text, and escapes what they protect', () => {
    expect(blocksOf('[Mayor begins visit \\(with photos/video\\)](#)\n\nThe Mayor left.')).toEqual([
      'TITLE Mayor begins visit (with photos/video)',
      'PARAGRAPH The Mayor left.',
    ]);
  });

  test('headings, emphasis and tags lose their markers', () => {
    expect(blocksOf('## Mayor *in* Port Sel ##\n\n**Ms Lind** met _Mr Oda_<br>on the __quay__.')).toEqual([
      'TITLE Mayor in Port Sel',
      'PARAGRAPH Ms Lind met Mr Oda on the quay.',
    ]);
  });

  test('an image goes, with its description; its caption stays', () => {
    expect(blocksOf('[![Lind and Oda](a_1.jpg)](b)\n*Photo by P. Dahl / Port News*\n\nThey met.')).toEqual([
      'CAPTION Photo by P. Dahl / Port News',
      'PARAGRAPH They met.',
    ]);
  });

  test('list items lose their marker', () => {
    expect(blocksOf('They agreed on:\n\n- trade in fish;\n* quays.\n1. Ferries.\n(b) Boats.')).toEqual([
      'PARAGRAPH They agreed on:',
      'LIST_ITEM trade in fish;',
      'LIST_ITEM quays.',
      'LIST_ITEM Ferries.',
      'LIST_ITEM Boats.',
    ]);
  });

  test('Markdown headings may be underlined', () => {
    expect(blocksOf('Visit of the mayor.\n====\n\nShe left.', { format: 'MARKDOWN' })).toEqual([
      'TITLE Visit of the mayor.',
      'PARAGRAPH She left.',
    ]);
  });
});

describe('stray line breaks', () => {
  test('a blank line before a lower-case word does not end a sentence', () => {
    expect(blocksOf('She showed them the latest\n\nplans of the port.')).toEqual([
      'PARAGRAPH She showed them the latest plans of the port.',
    ]);
  });

  test('nor does one in the middle of a name, after a paragraph that stops without an end', () => {
    expect(blocksOf(`${LONG}\n\nFerry Trust (PFT) under the Board; and the Pilots. They left.`)).toEqual([
      `PARAGRAPH ${LONG} Ferry Trust (PFT) under the Board; and the Pilots. They left.`,
    ]);
  });

  test('nor one after a word that ends nothing', () => {
    expect(blocksOf('Ms Lind met Mr\n\nOda of the\n\nPort Board.')).toEqual([
      'PARAGRAPH Ms Lind met Mr Oda of the Port Board.',
    ]);
  });

  test('text wrapped by hand becomes paragraphs', () => {
    const wrapped = [
      'The Minister for Harbours of Norland, Ms Ada Lind, met the Mayor of Port',
      'Sel, Mr Oda, this morning. They talked about the quay, and about the new',
      'ferries that are to sail between the two towns from the spring onwards.',
      'Afterwards Ms Lind opened the lighthouse.',
      '',
      'She will return to Norland tomorrow, where the Board of Harbours waits',
      'for her report.',
    ].join('\n');
    expect(blocksOf(wrapped)).toEqual([
      'PARAGRAPH The Minister for Harbours of Norland, Ms Ada Lind, met the Mayor of Port Sel, Mr Oda, this morning. They talked about the quay, and about the new ferries that are to sail between the two towns from the spring onwards. Afterwards Ms Lind opened the lighthouse.',
      'PARAGRAPH She will return to Norland tomorrow, where the Board of Harbours waits for her report.',
    ]);
  });

  test('two broken lines are enough to see that Chinese text was wrapped', () => {
    const wrapped =
      '林市長訪問北港（附圖）\n＊＊＊＊＊＊\n\n　　林市長今日（六月四日）在北港會見市委書記王明，雙方就\n加強兩地合作交換意見。陪同會面的官員包括局長孫文，以及\n副局長何健。\n';
    expect(blocksOf(wrapped)).toEqual([
      'TITLE 林市長訪問北港（附圖）',
      'PARAGRAPH 林市長今日（六月四日）在北港會見市委書記王明，雙方就加強兩地合作交換意見。陪同會面的官員包括局長孫文，以及副局長何健。',
    ]);
  });

  test('an abbreviation ends no sentence, a comma goes on in a quotation', () => {
    expect(blocksOf('Gov.\nLind said,\n"We met."')).toEqual(['PARAGRAPH Gov. Lind said, "We met."']);
  });

  test('Chinese lines are joined without a space', () => {
    expect(cleanText('林市長今日訪問北港，\n並會見了港務局局長。').text).toBe(
      '林市長今日訪問北港，並會見了港務局局長。',
    );
  });

  test('a word split at a hyphen stays one word; a soft hyphen goes', () => {
    expect(cleanText('They signed a co-\noperation deal on tour\u00ad\nism.').text).toBe(
      'They signed a co-operation deal on tourism.',
    );
  });
});

describe('captions', () => {
  test('a photo credit is glued to its sentence, and becomes a block of its own', () => {
    expect(
      blocksOf(
        'Headline of the day\n\nMs Lind gave a speech.Photo by reporter Per Dahl/Visual Sel\n\nIn her speech, Ms Lind spoke.',
      ),
    ).toEqual([
      'TITLE Headline of the day',
      'CAPTION Ms Lind gave a speech.',
      'CAPTION Photo by reporter Per Dahl/Visual Sel',
      'PARAGRAPH In her speech, Ms Lind spoke.',
    ]);
  });

  test('a long paragraph that ends with a credit stays a paragraph', () => {
    expect(blocksOf('Ms Lind met Mr Oda. They toured the quay. (Photo: J. Berg)')).toEqual([
      'PARAGRAPH Ms Lind met Mr Oda. They toured the quay.',
      'CAPTION (Photo: J. Berg)',
    ]);
  });

  test('Chinese credits', () => {
    expect(blocksOf('林市長會見王局長。記者 何文 攝/北港圖片')).toEqual([
      'CAPTION 林市長會見王局長。',
      'CAPTION 記者 何文 攝/北港圖片',
    ]);
    expect(blocksOf('林市長會見王局長。（記者何文攝）')).toEqual([
      'CAPTION 林市長會見王局長。',
      'CAPTION （記者何文攝）',
    ]);
  });

  test('a credit of one word at the end', () => {
    expect(blocksOf('Ms Lind meets Mr Oda. Photo: PND')).toEqual([
      'CAPTION Ms Lind meets Mr Oda.',
      'CAPTION Photo: PND',
    ]);
  });

  test('"Photo shows" tells a caption', () => {
    expect(blocksOf('Ms Lind left.\n\nPhoto shows Ms Lind (left) and Mr Oda.')).toEqual([
      'PARAGRAPH Ms Lind left.',
      'CAPTION Photo shows Ms Lind (left) and Mr Oda.',
    ]);
  });
});

describe('titles, datelines and the rest', () => {
  test('several headlines may follow each other, and a caption may stand before them', () => {
    expect(
      blocksOf(
        ' date 2031-05-11 The port meeting was held in Sel Hall.Photo by P. Dahl\n\nServe the port\n\nLind and Oda met the Board\n\nThe port meeting was held. All came.\n\nA later line',
      ),
    ).toEqual([
      'DATELINE date 2031-05-11',
      'CAPTION The port meeting was held in Sel Hall.',
      'CAPTION Photo by P. Dahl',
      'TITLE Serve the port',
      'TITLE Lind and Oda met the Board',
      'PARAGRAPH The port meeting was held. All came.',
      'PARAGRAPH A later line',
    ]);
  });

  test('the first line that equals the title is the title, however it ends', () => {
    expect(blocksOf('Shall we meet? Yes.\n\nThey met.', { title: 'Shall we meet – yes' })[0]).toBe(
      'TITLE Shall we meet? Yes.',
    );
  });

  test.each([
    'PORT SEL, 4 June 2031 –',
    'PORT SEL (4 June 2031) –',
    'PORT SEL, June 4 (Sel News) --',
    'PORT SEL –',
    'Port Sel, Norland, June 4, 2031 —',
    '新华社北港5月11日电',
    '北港日报讯（记者 何文）',
    'PORT SEL, Nor. --',
  ])('the dateline "%s" stands apart', (dateline) => {
    expect(blocksOf(`${dateline} Ms Lind met Mr Oda. They talked.`)).toEqual([
      `DATELINE ${dateline}`,
      'PARAGRAPH Ms Lind met Mr Oda. They talked.',
    ]);
  });

  test.each([
    'Published 7 March 2031',
    '4 June 2031',
    '發布時間：2031-05-12 08:00',
    '2031年9月1日（星期一）',
    'Date: 12/03/2031',
  ])('the line "%s" is a dateline', (line) => {
    expect(blocksOf(`Mayor in Sel\n\n${line}\n\nShe came.`)).toEqual([
      'TITLE Mayor in Sel',
      `DATELINE ${line}`,
      'PARAGRAPH She came.',
    ]);
  });

  test.each([
    'Ends/Friday, September 1, 2031',
    'Issued at HKT 18:05',
    'NNNN',
    '-END-',
    'Notes to editors:',
    'Tel: 5550 1234',
    'press@port.example',
    'For media enquiries, please contact:',
    'Back to top',
    'Page 2 of 3',
    '責任編輯：何文',
    'Source: Port News',
  ])('the line "%s" is boilerplate', (line) => {
    expect(blocksOf(`She came to Sel.\n\n${line}`)).toEqual(['PARAGRAPH She came to Sel.', `BOILERPLATE ${line}`]);
  });
});

test('closing words that were glued to the last paragraph are split off', () => {
  expect(blocksOf('She left. They met. Ends/Monday, September 1, 2031 Issued at HKT 18:05 NNNN')).toEqual([
    'PARAGRAPH She left. They met.',
    'BOILERPLATE Ends/Monday, September 1, 2031 Issued at HKT 18:05 NNNN',
  ]);
});

describe('the way back', () => {
  test('leads from repaired words to the words as given', () => {
    expect(storedBehind('The Mayorâ€™s visit.', 'Mayor’s')).toBe('Mayorâ€™s');
    expect(storedBehind('She showed the latest\n\nplans.', 'latest plans')).toBe('latest\n\nplans');
  });

  test('does not take in markup that was dropped', () => {
    expect(storedBehind('So **Ms Lind** met [Mr Oda](#) there.', 'Ms Lind')).toBe('Ms Lind');
    expect(storedBehind('So **Ms Lind** met [Mr Oda](#) there.', 'Mr Oda')).toBe('Mr Oda');
  });

  test('ends where the kept text ends', () => {
    const clean = cleanText('She left.  \n\n');
    expect(clean.origin.at(-1)).toBe('She left.'.length);
  });
});
