export { type Area, areaOfEntry, isAreaKind } from './areas.ts';
export { drawEntities } from './entities.ts';
export type { EntityFacts } from './entity-facts.ts';
export { type DrawnAlias, type DrawnEvents, drawEvents } from './events.ts';
export type { Piece } from './evidence.ts';
export { postName, shortName } from './posts.ts';
export { abovesOf } from './structure.ts';
export type { Holding } from './tenures.ts';
