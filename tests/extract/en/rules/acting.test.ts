import { describe, expect, test } from 'vitest';
import { acts } from '../../support.ts';

const ASH = 'Mayor Tom Ash will leave Lakeford for Sandvik on May 10 and return on May 12.';

describe('who acts in a post, and when', () => {
  test.each([
    ['will be Acting Mayor', 'for the days of the journey'],
    ['will be the Acting Mayor', 'with an article'],
    ['will act as Mayor', 'as a verb'],
    ['will serve as Acting Mayor', 'serving'],
    ['will take up the post of Acting Mayor', 'taking it up'],
    ['is to be Acting Mayor', 'as planned'],
  ])('"%s" (%s)', (words) => {
    expect(acts(`${ASH} During his absence, the Deputy Mayor, Ms Cora Bell, ${words}.`)).toEqual([
      'PLANNED Cora Bell: Acting Mayor 2024-05-10..2024-05-12',
    ]);
  });

  test.each([
    'During his absence',
    'In his absence',
    "During Mr Ash's absence",
    'While he is away',
    'While Mr Ash is on leave',
    'During his duty visit',
  ])('%s', (words) => {
    expect(acts(`${ASH} ${words}, the Deputy Mayor, Ms Cora Bell, will be Acting Mayor.`)).toEqual([
      'PLANNED Cora Bell: Acting Mayor 2024-05-10..2024-05-12',
    ]);
  });

  test('for days that the sentence gives', () => {
    expect(acts('Ms Cora Bell, the Deputy Mayor, will be Acting Mayor from May 8 to 9.')).toEqual([
      'PLANNED Cora Bell: Acting Mayor 2024-05-08..2024-05-09',
    ]);
    expect(acts('From May 8 to May 9, Ms Cora Bell will be Acting Mayor.')).toEqual([
      'PLANNED Cora Bell: Acting Mayor 2024-05-08..2024-05-09',
    ]);
    expect(acts('Ms Cora Bell will be Acting Mayor on May 8.')).toEqual(['PLANNED Cora Bell: Acting Mayor 2024-05-08']);
    expect(acts('Ms Cora Bell will be Acting Mayor until May 8.')).toEqual([
      'PLANNED Cora Bell: Acting Mayor 2024-05-03..2024-05-08',
    ]);
  });

  test('one after the other', () => {
    expect(
      acts('Ms Cora Bell will be Acting Mayor from May 8 to 9, and Mr Dan Low will be Acting Mayor from May 10 to 12.'),
    ).toEqual([
      'PLANNED Cora Bell: Acting Mayor 2024-05-08..2024-05-09',
      'PLANNED Dan Low: Acting Mayor 2024-05-10..2024-05-12',
    ]);
  });

  test('in the post of who is away, at its body', () => {
    expect(
      acts(
        'The Director of the Lakeford Harbour Office, Mr Tom Ash, left for Sandvik today. He will return on May 6. During his absence, Ms Cora Bell will be Acting Director.',
      ),
    ).toEqual(['PLANNED Cora Bell: Acting Director, Lakeford Harbour Office 2024-05-03..2024-05-06']);
  });

  test('as a fact where the text reports it', () => {
    expect(acts('Ms Cora Bell was Acting Mayor from April 8 to 9.')).toEqual([
      'Cora Bell: Acting Mayor 2024-04-08..2024-04-09',
    ]);
    expect(acts('Ms Cora Bell acted as Mayor from April 8 to April 9.')).toEqual([
      'Cora Bell: Acting Mayor 2024-04-08..2024-04-09',
    ]);
  });

  test('on no day where the text gives none', () => {
    expect(acts('During his absence, Ms Cora Bell will be Acting Mayor.')).toEqual(['PLANNED Cora Bell: Acting Mayor']);
  });
});

describe('nobody acts in a post', () => {
  test.each([
    'Ms Cora Bell acted as chairman of the forum today.',
    'Ms Cora Bell will act as a bridge between the two cities from May 8 to 9.',
    'Ms Cora Bell will be acting on the advice of Mayor Tom Ash.',
    'Ms Cora Bell will be Mayor from May 8.',
    'During his absence, Ms Cora Bell will visit Acting Mayor Dan Low.',
    'Ms Cora Bell was Acting Mayor.',
    'The Acting Mayor, Ms Cora Bell, opened the museum today.',
  ])('%s', (text) => {
    expect(acts(text)).toEqual([]);
  });
});
