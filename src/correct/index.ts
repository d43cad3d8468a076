export { castEvidence, countingEvidence } from './cast.ts';
