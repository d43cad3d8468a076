import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const CITY = ['VISITED Tom Ash – Sandvik 2024-05-03 Sandvik'];
const MUSEUM = ['VISITED Tom Ash – Sandvik Museum 2024-05-03 Sandvik'];

describe('who went where', () => {
  it.each([
    'Mayor Tom Ash arrived today in Sandvik.',
    'Mayor Tom Ash flew into Sandvik today.',
    'Mayor Tom Ash journeyed to Sandvik today.',
    'Mayor Tom Ash reached Sandvik today.',
    'Mayor Tom Ash came to Sandvik today.',
    'Mayor Tom Ash made his way to Sandvik today.',
    'Mayor Tom Ash left Sandvik today, concluding a visit.',
    'While in Sandvik today on an official visit, Mayor Tom Ash thanked the staff.',
    'In Sandvik today on a working visit, Mayor Tom Ash thanked the staff.',
    'In the course of his visit to Sandvik today, Mayor Tom Ash thanked the staff.',
    'Within the framework of his visit to Sandvik today, Mayor Tom Ash thanked the staff.',
    'The visit of Mayor Tom Ash to Sandvik began today.',
  ])('a town: %s', (text) => {
    readsOf('VISITED', text, CITY);
  });

  it.each([
    'Mayor Tom Ash was taken on a tour of the Sandvik Museum today.',
    'Mayor Tom Ash had a tour of the Sandvik Museum today.',
    'Mayor Tom Ash conducted a site visit at the Sandvik Museum today.',
    'Mayor Tom Ash dropped in on the Sandvik Museum today.',
    'Mayor Tom Ash also stopped over at the Sandvik Museum today.',
    'Mayor Tom Ash rounded off the day with a tour of the Sandvik Museum today.',
    'Mayor Tom Ash took part in a visit to the Sandvik Museum today.',
    'Mayor Tom Ash had the chance to visit the Sandvik Museum today.',
    'Mayor Tom Ash was able to visit the Sandvik Museum today.',
    'Mayor Tom Ash took time to visit the Sandvik Museum today.',
    'The Sandvik Museum was visited today by Mayor Tom Ash.',
    'The Sandvik Museum received a visit from Mayor Tom Ash today.',
    'A visit by Mayor Tom Ash to the Sandvik Museum took place today.',
    "Mayor Tom Ash's visit to the Sandvik Museum took place today.",
    'Mayor Tom Ash, in the company of Dr Eva Frost, toured the Sandvik Museum today.',
  ])('a house: %s', (text) => {
    readsOf('VISITED', text, MUSEUM);
  });

  it.each([
    'Mayor Tom Ash joined Dr Eva Frost on a tour of the Sandvik Museum today.',
    'Mayor Tom Ash visited the Sandvik Museum today, together with Dr Eva Frost.',
  ])('with others: %s', (text) => {
    readsOf('VISITED', text, [...MUSEUM, 'VISITED Eva Frost – Sandvik Museum 2024-05-03 Sandvik']);
  });
});

describe('no visit', () => {
  it.each([
    'The report reached Sandvik today, Mayor Tom Ash said.',
    'Mayor Tom Ash reached Head Office Level in the survey today.',
    'Mayor Tom Ash reached out to the Sandvik Museum today.',
    'Mayor Tom Ash came to the conclusion that the Sandvik Museum was safe.',
    'Mayor Tom Ash left the Harbour Board today after a long tour of duty.',
    'Mayor Tom Ash was taken to task by the Sandvik Museum today.',
    'The Sandvik Museum received a grant from Mayor Tom Ash today.',
    'The Sandvik Museum hosted a visit by pupils today.',
    'The visit by Mayor Tom Ash to Sandvik was cancelled today.',
  ])('%s', (text) => {
    readsOf('VISITED', text, []);
  });
});
