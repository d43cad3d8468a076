// Releases of invented people, bodies and places for measuring: the same seed gives the same releases.

const SYLLABLES = 'an bel cor dal em fin gor hul in jor kal lum mor nor os pel'.split(' ');
const PLACES = 'Lakeford Ostmark Bellhaven Wexcombe Harrowgate Northland'.split(' ');
const BODIES = 'Bureau Commission Office Department Institute Authority'.split(' ');
const FIELDS = 'Trade Innovation Health Education Transport Culture'.split(' ');
const VENUES = 'Museum Park Port Laboratory Library University'.split(' ');

/** One release as a line of JSON Lines: about 1,100 characters, four paragraphs, some nine statements. */
export function releaseLine(number, random) {
  const publishedOn = `2024-${two(1 + below(12, random))}-${two(1 + below(28, random))}`;
  return JSON.stringify({ id: `bench-${number}`, publishedOn, language: 'en', text: text(random) });
}

function text(random) {
  const pick = (list) => list[below(list.length, random)];
  const word = () => capital(pick(SYLLABLES) + pick(SYLLABLES));
  const name = () => `${word()} ${word()}${pick(SYLLABLES)}`;
  const body = () => `${word()} ${pick(FIELDS)} ${pick(BODIES)}`;
  const [host, guest, city] = [name(), name(), pick(PLACES)];
  return [
    `Mayor of ${city} meets delegation of the ${body()}`,
    `The Mayor of ${city}, Mr ${host}, met with the Secretary for ${pick(FIELDS)} of ${pick(PLACES)}, Ms ${guest}, in ${city} today to exchange views on co-operation in ${pick(FIELDS).toLowerCase()} and ${pick(FIELDS).toLowerCase()}. Also attending the meeting were the Director of the ${body()}, Mr ${name()}; and the Deputy Director of the ${body()}, Ms ${name()}.`,
    `Ms ${guest} said that both sides had worked together for many years and that the number of joint projects had grown. She then visited the ${word()} ${pick(VENUES)} and the ${word()} ${pick(VENUES)} to learn about their latest work, and was briefed by their staff.`,
    `In the afternoon, Ms ${guest} and Mr ${host} witnessed the signing of the ${word()} ${pick(FIELDS)} Co-operation Agreement by the ${body()} and the ${body()}. Ms ${guest} will attend the ${word()} ${pick(FIELDS)} Forum tomorrow and return to ${pick(PLACES)} in the evening.`,
  ].join('\n\n');
}

function below(limit, random) {
  return Math.floor(random() * limit);
}

function two(number) {
  return String(number).padStart(2, '0');
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
