export type { Writing } from './apply.ts';
export { writeChanges } from './changes.ts';
export { findReleasesOfStatements, readCorrections, readResting, writeCorrections } from './corrections.ts';
export { type WantedDoubt, writeDoubts } from './doubts.ts';
export {
  readHoldings,
  readPieces,
  readReferredTo,
  readStanding,
  type SaidHoldings,
} from './entities.ts';
export {
  type EvidenceItem,
  type KnownRelease,
  pageReleases,
  readAsRead,
  readEvidence,
  readKnownReleases,
  readStoredReleases,
  readTexts,
} from './evidence.ts';
export type { Reading } from './evidence-nodes.ts';
export { findFeaturesOf, readFeatures, writeFeatures } from './features.ts';
export { graphHash } from './hash.ts';
export type { StoredHolding, StoredPiece } from './holdings.ts';
export { type Judged, readJudged, readJudgements, writeJudgements } from './judgements.ts';
export { clearReadings, newReadings } from './kept.ts';
export { keepMentions, type MentionedEntity, readMentioned, type SaidMention } from './mentioned.ts';
export { ensureEntities, type PictureScope, type WantedAlias, writePicture } from './picture.ts';
export {
  readProfiles,
  readSharing,
  readVouchers,
  type StoredProfile,
  type StoredSharer,
  type StoredVoucher,
  type WantedProfile,
} from './profiles.ts';
export {
  locateMentions,
  type ReferenceChanges,
  readShownNames,
  type WantedReference,
  writeReferences,
} from './references.ts';
export {
  clearStale,
  findReleasesTouched,
  findStale,
  findStillStale,
  lockEvidence,
  lockGraph,
  markStale,
  readRegisterEntries,
  registerHash,
  setWriter,
  writeRegisterEntries,
} from './register.ts';
export { type StoredReleases, writeReleases } from './releases.ts';
export {
  beginRebuild,
  countPicture,
  deleteReleases,
  dropSome,
  findPublisherReleases,
  type RemovedEvidence,
} from './removal.ts';
export {
  moveReferences,
  readParts,
  readReportEvents,
  readReports,
  readReportsByKey,
  readReportsOfEvents,
  type StoredReport,
  type WantedReport,
  writeReports,
} from './reports.ts';
export {
  deleteRunVersions,
  endRun,
  type RunRelease,
  readRunReleases,
  readRuns,
  readTextsBefore,
  type StoredRun,
  writeRun,
} from './runs.ts';
export { type CastItem, writeSaid } from './said.ts';
export { prepareGraph } from './schema.ts';
export { readShown, type Shown } from './shown.ts';
export { openStanding } from './sought.ts';
export { Standing } from './standing.ts';
export { readStories, readStoryKeys, type StoryRelease, storyKeysOf } from './stories.ts';
