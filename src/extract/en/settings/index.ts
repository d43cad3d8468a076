export { liesIn } from './abroad.ts';
export { capitalAt } from './capitals.ts';
export { cityAround, cityName, type Places } from './cities.ts';
export { findCities } from './city-hints.ts';
export { behindRegion } from './city-names.ts';
export { setClauses } from './set-clauses.ts';
