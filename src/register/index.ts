export { loadCorrections, loadJudgements, parseChange, parseCorrections, parseJudgements } from './decisions.ts';
export { registerGazetteer } from './gazetteer.ts';
export { type LoadedRegister, loadRegister, parseRegister, type RegisterOptions } from './load.ts';
export { indexRegister, nameOn, namesOf } from './names.ts';
export { loadTopics, parseTopics } from './topics.ts';
