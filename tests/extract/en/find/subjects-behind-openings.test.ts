import { describe, expect, it } from 'vitest';
import { posts } from '../../support.ts';

const LEAD = 'Foreign Minister Ann Bell received guests today.';

describe('who acts behind an opening that names an office', () => {
  it.each([
    'In a conversation with the German Ambassador, Ann Bell highlighted the close ties.',
    'At the meeting with the President of Belmora, Minister Ann Bell stressed the close ties.',
  ])('does not hold it: %s', (sentence) => {
    expect(posts(`${LEAD} ${sentence}`)).toEqual(['Ann Bell: Foreign Minister']);
  });

  it.each([
    'In a conversation with the German Ambassador, Tom Ash, she highlighted the close ties.',
    'During the talks with the German Ambassador, Tom Ash, the Minister stressed the close ties.',
  ])('does, where the name is set off: %s', (sentence) => {
    expect(posts(`${LEAD} ${sentence}`)).toContain('Tom Ash: Ambassador, Germany');
  });
});
