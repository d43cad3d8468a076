import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support.ts';

/** Whom Mr Fox met today. */
function metBy(whom: string): string[] {
  const met = factsOf('MET_WITH', `Mr Bo Fox met ${whom} today.`);
  return met.map((fact) => fact.replace(/^MET_WITH Bo Fox – (.*) 2024-05-03$/u, '$1'));
}

describe('forms of address and ranks of many lands are no part of a name', () => {
  it.each([
    ['YBhg. Datuk Wira Tom Ash', 'Tom Ash'],
    ['YB Tuan Tom Ash', 'Tom Ash'],
    ['Tan Sri Datin Paduka Dr. Ann Bell', 'Ann Bell'],
    ['Neak Oknha Ash Somvan', 'Ash Somvan'],
    ['Hon. (Dr.) Ash Somvan', 'Ash Somvan'],
    ['Tmt. Geeta Ashan', 'Geeta Ashan'],
    ['U Ash Somvan', 'Ash Somvan'],
    ['U Tun Tun Ash', 'Tun Tun Ash'],
    ['Mheshimiwa Dkt. Ann Bell', 'Ann Bell'],
    ['Alh. Musa Ashar', 'Musa Ashar'],
    ['Her Excellency the Most Honourable Dame Ann Bell', 'Ann Bell'],
    ['His Grace Bishop Tom Ash', 'Tom Ash'],
    ['Msgr. Tom Ash', 'Tom Ash'],
    ['Field Marshal Ash Somvan', 'Ash Somvan'],
    ['Lt. Gen. (Pilot) Ash Somvan', 'Ash Somvan'],
    ['Air Chief Marshal (Retd.) Ash Somvan', 'Ash Somvan'],
    ['H.E. Sultan bin Ash', 'Sultan bin Ash'],
    ['HE Vora bint Ash Al Elm', 'Vora bint Ash Al Elm'],
    ['Wingkeeper Colonel Tom Ash', 'Tom Ash'],
  ])('%s', (whom, name) => {
    expect(metBy(whom)).toEqual([name]);
  });

  it('and words that are given names behind "Mr" stay', () => {
    expect(metBy('Mr Imam Ashar')).toEqual(['Imam Ashar']);
  });
});

describe('names by their first word', () => {
  it.each([['Ratu Ash Somvan'], ['Khawaja Ash Somvan'], ['Jean-Noël Ashet'], ['Kwame Ashet']])('%s', (name) => {
    expect(metBy(name)).toEqual([name]);
  });

  it('and by "Ms" before the last word elsewhere', () => {
    const met = factsOf('MET_WITH', 'Mr Bo Fox met Wuku Kuvar today. Ms Kuvar thanked him.');
    expect(met).toEqual(['MET_WITH Bo Fox – Wuku Kuvar 2024-05-03']);
  });

  it('behind the land whose they are', () => {
    expect(metBy("Belmora's Kwame Ashet")).toEqual(['Kwame Ashet']);
  });
});

describe('what is named after somebody is nobody', () => {
  it.each([
    'Sheikh Zaydan Road',
    'Sir Ash Birch Island',
    'Captain Ash Memorial',
    'Lady Ashing Medical College',
    'the Imam Ali Mosque',
  ])('%s', (place) => {
    expect(factsOf('MET_WITH', `Mr Bo Fox met leaders at ${place} today.`)).toEqual([]);
    expect(factsOf('MET_WITH', `Mr Bo Fox met ${place} members today.`)).toEqual([]);
  });
});
