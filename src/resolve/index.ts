export { clusterMembers } from './cluster.ts';
export { type Decisions, decideMentions } from './decide.ts';
export { type DoubtfulPair, doubtsOf, type Sharer } from './doubts.ts';
export { groupBy, strengthToEntry } from './edges.ts';
export { toEvidence } from './evidence.ts';
export { FEATURE_KINDS, featuresToAsk, kindOf, partsOf } from './features.ts';
export { areAlike, joiningStrength, mayMeet } from './joining.ts';
export { standingJudgements } from './judgements.ts';
export {
  type Anchored,
  byLead,
  type EntryProfile,
  entityIdOf,
  type Member,
  type Membership,
  yearOf,
} from './members.ts';
export { personsIndex, registerNames } from './persons-index.ts';
export { type Profile, profileOf, readProfile, writeProfile } from './profile.ts';
