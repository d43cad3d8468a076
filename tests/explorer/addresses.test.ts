import { describe, expect, it } from 'vitest';
import { PAGE_OF_KIND, PAGES } from '../../src/api/explorer/routes.ts';
import { addressOf, PAGE_OF } from '../../src/explorer/app/addresses.ts';
import { withChanges } from '../../src/explorer/app/change-address.ts';
import { asDay } from '../../src/explorer/app/dates.ts';
import { refOf, valueOfId } from '../../src/explorer/app/refs.ts';

describe('an address', () => {
  it('of each kind of page is one that the server answers with the Explorer', () => {
    for (const word of Object.values(PAGE_OF)) expect(PAGES).toContain(word);
  });

  it('of an entity is the one to which the server leads from elsewhere', () => {
    const { Release, ...entities } = PAGE_OF;
    expect(PAGE_OF_KIND).toEqual(entities);
    expect(PAGES).toContain(Release);
  });

  it('holds any id', () => {
    expect(addressOf({ __typename: 'Place', id: 'a/b?c' })).toBe('/places/a%2Fb%3Fc');
  });

  it('keeps what is not changed, and loses what is emptied', () => {
    const before = new URLSearchParams('in=Bracken&from=2023-01-01&after=x');
    expect(`${withChanges(before, { from: '', after: undefined, with: 'Ada Moon' })}`).toBe('in=Bracken&with=Ada+Moon');
  });

  it('names an entity by id or by name', () => {
    expect(refOf(valueOfId('p-1'))).toEqual({ id: 'p-1' });
    expect(refOf('Ada Moon')).toEqual({ name: 'Ada Moon' });
    expect(refOf(undefined)).toBeUndefined();
  });

  it.each(['2023-13-40', '2023', 'yesterday', ''])('asks for no day where it says "%s"', (text) => {
    expect(asDay(text)).toBeUndefined();
  });
});
