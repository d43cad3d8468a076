/** "The memorandum" of several releases: agreements without a name of their own. */
import { expect, test } from 'vitest';
import { readDiscrepancies } from '../../src/domain/discrepancies.ts';
import { partyTo, type Said, signed, tell, witnessed } from '../ingest/tell.ts';
import { drawTold, ties } from './draw.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };
const BOTH = ['Cy Fox', 'Di Elm'] as const;
const stoodBy = (paper: string): Said[] => BOTH.map((person) => witnessed(person, paper, DAY));

/** The agreements that are drawn, in whatever order the releases come. */
function agreements(...releases: readonly (readonly Said[])[]): string[] {
  const told = releases.map((said, index) => tell(`r${index}`, said));
  const picture = drawTold(told);
  expect(drawTold([...told].reverse())).toEqual(picture);
  return picture.nodes.flatMap(({ label, properties }) => (label === 'Agreement' ? [String(properties['name'])] : []));
}

test('which two releases tell of at one event is one, called in English', () => {
  expect(agreements(stoodBy('合作備忘錄'), stoodBy('memorandums of cooperation'))).toEqual([
    'memorandums of cooperation',
  ]);
});

test('is called as where its parties are told, and all stand by the one', () => {
  const works = partyTo('Birch Bureau of Works', 'memoranda of co-operation', DAY);
  const picture = drawTold([
    tell('a', stoodBy('memorandums of cooperation')),
    tell('b', [...stoodBy('memoranda of co-operation'), works]),
  ]);
  const [agreement, ...others] = picture.nodes.filter(({ label }) => label === 'Agreement');
  expect(others).toEqual([]);
  expect(agreement?.properties).toMatchObject({ name: 'memoranda of co-operation', sources: 2 });
  expect(ties(picture, 'WITNESSED', 'CONCLUDED_AT', 'PARTY_TO')).toHaveLength(4);
  const discrepancies = picture.nodes.flatMap(({ properties }) => readDiscrepancies(properties['discrepancies']));
  expect(discrepancies.map(({ field }) => field)).not.toContain('AGREEMENT');
});

test('is one paper or several as translators have it, where two of the same people stood by', () => {
  expect(agreements(stoodBy('memorandum of cooperation'), stoodBy('memoranda of co-operation'))).toHaveLength(1);
});

test('is not the one paper where the other release tells of several, and only one of the same people is told', () => {
  const by = (paper: string) => [signed('Cy Fox', paper, DAY)];
  expect(agreements(by('memorandum of cooperation'), by('memoranda of co-operation'))).toHaveLength(2);
});

test('is not either of two that the other release tells apart', () => {
  const two = [...stoodBy('memoranda of understanding'), ...stoodBy('letters of intent')];
  expect(agreements(two, stoodBy('memoranda of co-operation'))).toHaveLength(3);
});

test('of other parties is another', () => {
  const by = (party: string, paper: string) => [...stoodBy(paper), partyTo(party, paper, DAY)];
  const one = by('Birch Bureau of Works', 'memorandum of cooperation');
  expect(agreements(one, by('Amber Port Office', 'memorandum of co-operation'))).toHaveLength(2);
});

test('with a name of its own stays what it is', () => {
  expect(agreements(stoodBy('memorandum of cooperation'), stoodBy('Birch Rail Memorandum'))).toHaveLength(2);
});

test('of another day is another', () => {
  const later = BOTH.map((person) => signed(person, 'memorandum of co-operation', { ...DAY, date: '2024-03-02' }));
  expect(agreements(stoodBy('memorandum of cooperation'), later)).toHaveLength(2);
});
