import { describe, expect, it } from 'vitest';
import { extraction, factsOf } from '../../support.ts';

/** `5 of 湖港合作會議, 2024-05-03, OCCURRED`, in order of the text. */
function sessions(text: string): string[] {
  const { statements, referents } = extraction(text);
  return statements
    .filter(({ type }) => type === 'SESSION_OF')
    .map(({ number, object, date, modality }) => {
      const name = referents.find(({ key }) => key === object)?.name;
      return `${number} of ${name}, ${date ?? 'undated'}, ${modality}`;
    });
}

describe('a session of a mechanism in Chinese', () => {
  it.each([
    ['他表示，四月在湖城舉行的第六次湖港合作會議成果豐碩。', '6 of 湖港合作會議, 2024-04, BACKGROUND'],
    [
      '他表示，去年十一月在湖城举行的第二十三次湖港合作联席会议成果丰硕。',
      '23 of 湖港合作联席会议, 2023-11, BACKGROUND',
    ],
    ['雙方落實湖港合作會議第三次全體會議的共識。', '3 of 湖港合作會議, undated, BACKGROUND'],
    ['湖港合作會議第七次會議將於六月在湖城舉行，雙方期待出席。', '7 of 湖港合作會議, 2024-06, PLANNED'],
    ['湖港合作會議第12次工作會議延期舉行，日期容後公布，市民可留意消息。', '12 of 湖港合作會議, undated, CANCELLED'],
  ])('%s', (text, expected) => {
    expect(sessions(text)).toEqual([expected]);
  });

  it('is told by who chairs it, and another one recalled beside it', () => {
    const text =
      '市長陳大文今日主持湖港合作會議第五次全體會議。他指出，第四次全體會議二○二二年四月舉行後，兩地合作不斷。';
    expect(sessions(text)).toEqual([
      '5 of 湖港合作會議, 2024-05-03, OCCURRED',
      expect.stringMatching(/^4 of 湖港合作會議, .*BACKGROUND$/u),
    ]);
    expect(factsOf('ATTENDED', text)).toHaveLength(1);
  });

  it.each([
    '第三屆湖城青年技能大賽今日舉行，逾百人參加。',
    '這是他第二次訪問湖城，行程緊湊。',
    '他出席公司成立第五周年慶典，並致辭。',
    '中央委員會第三次全體會議去年舉行，公布多項措施。',
    '第十四屆代表大會第二次會議今日開幕，代表出席。',
  ])('is none: %s', (text) => {
    expect(sessions(text)).toEqual([]);
  });
});
