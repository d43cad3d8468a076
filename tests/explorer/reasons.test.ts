import { describe, expect, it } from 'vitest';
import { sayReason } from '../../src/explorer/review/reasons.ts';

describe('a reason for taking two for one', () => {
  it('says how the names are read aloud, and in which language', () => {
    expect(sayReason('equal-name:py:zhang san')).toBe('The names are equal: about “zhang san” in Mandarin');
    expect(sayReason('spelling:yue:lok sijon')).toBe(
      'The names can be spellings of one: about “lok sijon” in Cantonese',
    );
  });

  it('names a post as it is', () => {
    expect(sayReason('open-name-and-post:under secretary')).toMatch(/the post is the same: under secretary$/u);
  });

  it('is said by its own word where there is no better one', () => {
    expect(sayReason('some-new-reason')).toBe('Some new reason');
  });
});
