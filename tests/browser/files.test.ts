import { describe, expect, it } from 'vitest';
import { savedCypherZip } from '../../src/cli/saved-cypher.ts';
import { NODE_LABELS, TIE_KINDS } from '../../src/domain/picture.ts';
import { questions } from '../questions/files.ts';
import { findChromium } from '../support/chromium.ts';
import { contrast, distance, KINDS_OF_EYES } from './colours.ts';
import { cypherOfGuide, guide, savedCypher, style, stylesOfGuide } from './files.ts';

describe('The guide', () => {
  it('asks the day-one question first', () => {
    expect(cypherOfGuide()[0]).toBe('MATCH (a:Person)-[m:MET_WITH {city:"Chongqing"}]-(b) RETURN a, m, b');
  });

  it('holds exactly the saved Cypher', () => {
    const saved = savedCypher().map(({ statement }) => statement);
    expect([...cypherOfGuide()].sort()).toEqual([...saved].sort());
  });

  it('puts on the style of whomet.grass', () => {
    const styles = stylesOfGuide();
    expect(styles.length).toBeGreaterThan(0);
    for (const one of styles) expect(one).toEqual(style());
  });

  it('loads nothing from elsewhere, and holds no script: Neo4j Browser would cut it out', () => {
    expect(guide()).not.toMatch(/https?:|<script|\son\w+=/u);
  });
});

describe('The saved Cypher', () => {
  it.each(savedCypher())('$file begins with its title, then says what to change', ({ title, text }) => {
    expect(title).toMatch(/^\/\/ \S/u);
    expect(text.split('\n')[1]).toMatch(/^\/\/ To change: /u);
  });
});

it('Every question of an analyst has its saved Cypher', () => {
  expect(questions()).toHaveLength(22);
  expect(questions().flatMap(({ name, twin }) => (twin ? [] : [name]))).toEqual([]);
});

it('The saved Cypher lies in one archive', () => {
  const text = Buffer.from(savedCypherZip()).toString('utf8');
  for (const { file, text: content } of savedCypher()) {
    expect(text).toContain(`Whomet/${file}`);
    expect(text).toContain(content);
  }
});

describe('The style', () => {
  const rules = Object.entries(style());
  const picture = NODE_LABELS.map((label) => [label, style()[`node.${label}`]?.color ?? ''] as const);

  it('knows every label and every tie of the picture', () => {
    const selectors = rules.map(([selector]) => selector);
    expect(selectors).toEqual(expect.arrayContaining(NODE_LABELS.map((label) => `node.${label}`)));
    expect(selectors).toEqual(expect.arrayContaining(TIE_KINDS.map((kind) => `relationship.${kind}`)));
  });

  it('has no line that Neo4j Browser cannot read', () => {
    for (const [, declarations] of rules) expect(Object.keys(declarations)).not.toContain('unreadable');
  });

  it('keeps evidence small and grey', () => {
    for (const label of ['Release', 'ReleaseVersion', 'Statement', 'Mention']) {
      const { diameter = '', color = '' } = style()[`node.${label}`] ?? {};
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16));
      expect(Number.parseInt(diameter, 10)).toBeLessThan(60);
      expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(0x20);
    }
  });

  it.each(KINDS_OF_EYES)('has colours that are told apart by eyes of the kind: %s', (eyes) => {
    const pairs = picture.flatMap(([a, one], index) =>
      picture.slice(index + 1).map(([b, other]) => [`${a} and ${b}`, distance(eyes, one, other)] as const),
    );
    expect(pairs.filter(([, apart]) => apart < 15)).toEqual([]);
  });

  it('has captions that can be read on their nodes', () => {
    for (const [selector, { color = '', 'text-color-internal': text }] of rules) {
      if (text !== undefined) expect(contrast(text, color), selector).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('Without a Chromium', () => {
  it('the tests take the one from npm, where it runs', () => {
    if (process.platform === 'darwin') return;
    expect(findChromium({ PATH: '/nowhere' }, 'linux x64')).toEqual({ from: 'npm' });
  });

  it('the tests say how to get one', () => {
    expect(() => findChromium({ CHROMIUM_PATH: '/nowhere' })).toThrow('"/nowhere", which is not there');
    if (process.platform === 'darwin') return;
    const find = () => findChromium({ PATH: '/nowhere' }, 'linux arm64');
    expect(find).toThrow(/apt-get install -y chromium[\s\S]*CHROMIUM_PATH/u);
  });
});
