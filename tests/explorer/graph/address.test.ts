import { expect, it } from 'vitest';
import { fromAddress, toAddress } from '../../../src/explorer/graph/address.ts';
import {
  beginWalk,
  collapse,
  expand,
  setWindow,
  showMore,
  togglePin,
  toggleTie,
  type Walk,
} from '../../../src/explorer/graph/walk.ts';

const BEGUN = beginWalk('ada');
const roundTrip = (walk: Walk) => fromAddress(walk.root, new URLSearchParams(toAddress(walk).toString()));

it('adds nothing to the address of a walk that has just begun', () => {
  expect(toAddress(BEGUN).toString()).toBe('');
});

it('tells a walk whole', () => {
  const walk = setWindow(
    toggleTie(togglePin(showMore(expand(BEGUN, 'bo'), 'bo'), 'cy'), 'HELD'),
    '2024-01-01',
    '2024-12-31',
  );
  expect(roundTrip(walk)).toEqual(walk);
});

it('tells one in which nothing stands open', () => {
  expect(roundTrip(collapse(BEGUN, 'ada'))).toEqual(collapse(BEGUN, 'ada'));
});

it('leaves what the address holds beside it', () => {
  expect(toAddress(togglePin(BEGUN, 'bo'), new URLSearchParams('tab=graph&pin=old')).toString()).toBe(
    'tab=graph&pin=bo',
  );
});

it('passes over what is no day, and asks for no more pages than somebody would look at', () => {
  const { filter, open } = fromAddress('ada', new URLSearchParams('from=yesterday&open=bo*999&open=cy*x'));
  expect(filter.from).toBeUndefined();
  expect([...open]).toEqual([
    ['bo', 50],
    ['cy*x', 1],
  ]);
});
