/** What Whomet is made of may be used, and handed on, by everybody. */
import { describe, expect, it } from 'vitest';
import { isFree, licenceInstalled, packagesOf, readLock } from '../../scripts/licences.mjs';

const stranger = (license: string, more: { dev?: boolean } = {}) =>
  packagesOf({ packages: { '': {}, 'node_modules/a/node_modules/stranger': { version: '1.0.0', license, ...more } } });

describe('the licences', () => {
  it('of all packages are free, those of the server without exception', () => {
    const all = packagesOf(readLock(), licenceInstalled);
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(({ good }) => !good)).toEqual([]);
    expect(all.filter(({ development, licence }) => !development && !isFree(licence))).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['MIT OR GPL-3.0-only', true],
    ['(MIT AND BSD-3-Clause)', true],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT OR GPL-2.0-only) AND ISC', true],
    ['(MIT OR ISC) AND (GPL-2.0-only OR AGPL-3.0-only)', false],
    ['AGPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    ['UNLICENSED', false],
    ['', false],
  ])('%s: %s', (expression, free) => {
    expect(isFree(expression)).toBe(free);
  });

  it('of a package that tells none, or a tool that nobody has agreed to, are not taken for free', () => {
    expect(stranger('MIT')).toMatchObject([{ name: 'stranger', good: true }]);
    expect(packagesOf({ packages: { 'node_modules/stranger': { version: '1.0.0' } } })).toMatchObject([
      { licence: 'unknown', good: false },
    ]);
    expect(stranger('MPL-2.0', { dev: true })).toMatchObject([{ good: false }]);
  });
});
