export { type BlockMember, clusterBlocks, entityIdOf, type Membership } from './cluster.ts';
export { type Decisions, decideMentions } from './decide.ts';
export { toEvidence } from './evidence.ts';
