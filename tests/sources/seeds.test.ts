import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReadRelease } from '../../src/domain/release.ts';
import { isRejected } from '../../src/sources/index.ts';
import { readAll } from './harness.ts';

/** Five real releases, kept outside the repository because they are other people's texts. */
const SEEDS = '../shared/seeds';
const present = existsSync(SEEDS);
if (!present) console.log(`${SEEDS} is absent: the tests over real releases are skipped`);

async function releasesOf(path: string): Promise<ReadRelease[]> {
  const items = await readAll([path]);
  return items.filter((item): item is ReadRelease => !isRejected(item));
}

describe.skipIf(!present)('the five real releases', () => {
  test('are all read, with their day and title', async () => {
    const read = await releasesOf(SEEDS);
    expect(read).toHaveLength(5);
    for (const { release } of read) {
      expect(release.id.endsWith(String(release.publishedOn))).toBe(true);
      expect(release.title?.length).toBeGreaterThan(20);
    }
  });

  test('every paragraph ends like one, and begins with a capital: no stray break is left', async () => {
    for (const { clean } of await releasesOf(SEEDS)) {
      for (const { kind, start, end } of clean.blocks) {
        const text = clean.text.slice(start, end);
        if (kind === 'PARAGRAPH') expect(text).toMatch(/^[\p{Lu}].*[.。]$/su);
        if (kind !== 'CAPTION') expect(text).not.toMatch(/Photo by/u);
      }
    }
  });

  test('are the same as JSON Lines', async () => {
    const [files, lines] = [await releasesOf(SEEDS), await releasesOf('../shared/seeds.jsonl')];
    expect(lines.map(({ release, clean }) => [release.id, release.publishedOn, release.title, clean.blocks])).toEqual(
      files.map(({ release, clean }) => [release.id, release.publishedOn, release.title, clean.blocks]),
    );
  });
});
