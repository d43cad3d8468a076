export { findEditions } from './find-editions.ts';
export type { Knowledge as EditionKnowledge } from './story.ts';
export type { AliasFeatures, AliasPair, AliasSide, EditionFeatures, EditionPair, NameMatch, Told } from './types.ts';
