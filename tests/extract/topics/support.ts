import { fileURLToPath } from 'node:url';
import type { Statement } from '../../../src/domain/statement.ts';
import { extractRelease } from '../../../src/extract/index.ts';
import { loadTopics } from '../../../src/register/index.ts';
import { readText } from '../../../src/sources/index.ts';
import { GAZETTEER, PUBLISHED_ON } from '../support.ts';

export const TOPICS = await loadTopics(fileURLToPath(new URL('../../../seed/vocabulary/topics.yaml', import.meta.url)));

export function read(text: string, publishedOn: string | null = PUBLISHED_ON) {
  const release = readText(text, { id: 'test', ...(publishedOn === null ? {} : { publishedOn }) });
  return extractRelease(release, GAZETTEER, TOPICS);
}

/** `Ann Bell: Finance`, `Water Accord: Energy and water`, sorted; subjects by the name of the release. */
export function topicsOf(text: string): string[] {
  const { statements, referents } = read(text);
  const name = (key: string) => referents.find((one) => one.key === key)?.name;
  return ofType('CONCERNS', statements)
    .map(({ subject, object }) => `${name(subject)}: ${name(object)}`)
    .sort();
}

export const ofType = (type: Statement['type'], statements: readonly Statement[]) =>
  statements.filter((statement) => statement.type === type);
