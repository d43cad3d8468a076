import { extractRelease } from '../extract/index.ts';
import type { Graph } from '../graph/driver.ts';
import type { Reread } from '../ingest/index.ts';
import { indexRegister, registerGazetteer } from '../register/index.ts';
import { toEvidence } from '../resolve/index.ts';
import { readText } from '../sources/index.ts';
import { loadKnowledge } from './knowledge.ts';
import { entriesOfGraph } from './register-graph.ts';

/**
 * Reads stored texts with the rules of today. What the release says of itself stays as it is stored; marks of a page (captions,
 * footers) are not stored, so what rests on them is read as in a plain text.
 */
export async function rereadWith(graph: Graph): Promise<Reread> {
  const { entries, topics } = await loadKnowledge(await entriesOfGraph(graph));
  const gazetteer = registerGazetteer(indexRegister(entries));
  return (stored, text) => {
    const { id, title, publishedOn, language } = stored;
    const read = readText(text, { id, title, publishedOn, language });
    const release = { ...read.release, ...stored };
    return { release, evidence: toEvidence(release, extractRelease({ ...read, release }, gazetteer, topics)) };
  };
}
