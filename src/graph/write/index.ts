export type { Writing } from './apply.ts';
export {
  type MentionedEntity,
  readHoldings,
  readMentioned,
  readPieces,
  readReferredTo,
  readStanding,
  type StoredHolding,
  type StoredPiece,
} from './entities.ts';
export { type EvidenceItem, type KnownRelease, readEvidence, readKnownReleases, writeEvidence } from './evidence.ts';
export { graphHash } from './hash.ts';
export { ensureEntities, type PictureScope, type WantedAlias, writePicture } from './picture.ts';
export { readMembers, readReferred, type StoredMember, type WantedReference, writeReferences } from './references.ts';
export {
  clearStale,
  findReleasesTouched,
  findStale,
  lockGraph,
  markStale,
  readRegisterEntries,
  registerHash,
  writeRegisterEntries,
} from './register.ts';
export { prepareGraph } from './schema.ts';
export { findRetellings, retireSaid } from './stories.ts';
