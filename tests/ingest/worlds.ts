/** Random worlds of a few invented persons, bodies and cities, in which releases tell again what others told. */
import fc from 'fast-check';
import { accompanied, attended, holds, met, partyTo, type Said, sessionOf, signed, visited } from './tell.ts';

const persons = ['Ada Moon', '月艾達', 'Cy Fox', 'Di Elm', 'Li An', 'Moon'];
const organisations = ['Fox Works', 'Elm Works', 'Birch', 'Amber Municipal Government'];
const cities = ['Birch', 'Oakton', 'Amber'];
const person = fc.constantFrom(...persons);
const setting = fc.record({
  date: fc.constantFrom('2024-01-02', '2024-01-03', '2021-05'),
  city: fc.constantFrom(...cities),
});
const agreement = fc.constantFrom('Water Accord', 'memorandum of understanding', 'memoranda of co-operation');
const organisation = fc.constantFrom(...organisations);

const said: fc.Arbitrary<Said> = fc.oneof(
  fc.tuple(person, person, setting).map(([a, b, at]) => met(a, b, at)),
  fc.tuple(person, fc.constantFrom(...cities, 'Old Hall', 'Fair Ground'), setting).map(([a, place, at]) =>
    visited(
      a,
      {
        name: place,
        ...(place.includes(' ')
          ? { within: `Place:${at.city.toLowerCase()}`, placeKind: 'VENUE' as const }
          : { placeKind: 'CITY' as const }),
      },
      at,
    ),
  ),
  fc
    .tuple(person, agreement, organisation, setting)
    .map(([a, what, body, at]) => signed(a, what, { ...at, organisation: body })),
  fc.tuple(organisation, agreement, setting).map(([body, what, at]) => partyTo(body, what, at)),
  fc
    .tuple(person, fc.constantFrom('Mayor', 'Director', 'Acting Mayor'), organisation)
    .map(([a, title, body]) => holds(a, title, body)),
  fc.tuple(person, person, setting).map(([a, b, at]) => accompanied(a, b, at)),
  fc.tuple(person, setting).map(([a, at]) => attended(a, 'Works Fair', at)),
  fc
    .tuple(fc.constantFrom('Fifth Council', 'Council Sitting'), fc.constantFrom(5, 6, undefined), setting)
    .map(([name, number, at]) => sessionOf(name, 'Amber-Birch Council', { ...at, ...(number ? { number } : {}) })),
);
/** A release that tells again what another one told: announced, called off, of a month, or of several days. */
const echo = fc.record({
  of: fc.nat(),
  by: fc.nat(),
  modality: fc.constantFrom<Said['modality'][]>('OCCURRED', 'OCCURRED', 'PLANNED', 'CANCELLED', 'BACKGROUND'),
  change: fc.constantFrom<Partial<Said>[]>({}, {}, { date: '2024-01' }, { endDate: '2024-01-05' }),
});

type Echo = typeof echo extends fc.Arbitrary<infer T> ? T : never;

function withEchoes(releases: readonly Said[][], echoes: readonly Echo[]): Said[][] {
  const told = releases.map((one) => [...one]);
  for (const { of, by, modality, change } of echoes) {
    const [source, target] = [releases[of % releases.length] ?? [], told[by % told.length]];
    const said = source[of % source.length];
    if (said && target)
      target.push({ ...said, ...(said.date?.length === 10 ? change : {}), ...(modality ? { modality } : {}) });
  }
  return told;
}

/** What each of two to six releases says. */
export const toldWorlds: fc.Arbitrary<Said[][]> = fc
  .tuple(
    fc.array(fc.array(said, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 6 }),
    fc.array(echo, { maxLength: 6 }),
  )
  .map(([releases, echoes]) => withEchoes(releases, echoes));
