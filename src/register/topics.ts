import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { RegisterRejected } from '../domain/errors.ts';
import { foldName } from '../domain/names.ts';
import type { Topic } from '../domain/topics.ts';
import { readYaml } from './yaml.ts';

const term = z.string().trim().min(2, 'a term has two characters at least: a single one stands in many words').max(100);

const topic = z.strictObject({
  id: z
    .string()
    .regex(/^topic-[a-z0-9][a-z0-9-]{0,93}$/u, 'the id of a topic is "topic-" and letters, digits, hyphens'),
  name: z.string().trim().min(1).max(100),
  names: z
    .partialRecord(z.enum(['en', 'zh-Hant', 'zh-Hans']), z.array(term).min(1))
    .refine((names) => Object.keys(names).length > 0, 'a topic has terms in one language at least'),
});

const topicsFile = z.strictObject({ topics: z.array(topic).min(1) });

/** Reads a vocabulary of topics. Throws `RegisterRejected` with all its faults. */
export async function loadTopics(path: string): Promise<Topic[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new RegisterRejected(`No vocabulary of topics at "${path}"`, { cause });
  });
  return parseTopics(text, path);
}

/** The same for one text; `file` only names it in messages. */
export function parseTopics(text: string, file = 'topics'): Topic[] {
  const { data, lineOf } = readYaml(text, file, topicsFile);
  const topics = data.topics.map(({ id, name, names }) => ({
    id,
    name,
    terms: Object.entries(names).map(([language, texts]) => ({ language, texts })),
  }));
  const faults = findRepeats(topics).map(({ index, fault }) => `${file}:${lineOf(['topics', index])}: ${fault}`);
  if (faults.length > 0) throw new RegisterRejected(faults.join('\n'), { details: { faults } });
  return topics;
}

/** Ids and words that two topics claim: a word must tell which one is meant. */
function findRepeats(topics: readonly Topic[]): { index: number; fault: string }[] {
  const owners = new Map<string, string>();
  return topics.flatMap(({ id, terms }, index) => {
    const words = new Set(terms.flatMap(({ texts }) => texts.map((text) => `the word "${foldName(text)}"`)));
    return [`the id "${id}"`, ...words].flatMap((claim) => {
      const owner = owners.get(claim);
      owners.set(claim, owner ?? id);
      return owner === undefined ? [] : [{ index, fault: `${claim} belongs to "${owner}" already` }];
    });
  });
}
