import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assemble, isAssembled } from '../../../src/database/assemble.ts';
import { type Folders, foldersOf } from '../../../src/database/folders.ts';
import { temporaryFolder, withCommands } from './fakes.ts';

/** Writes two jars where the real Maven would, and says what it would say. */
const GOOD_MAVEN = `
for word in "$@"; do case $word in -DoutputDirectory=*) lib=\${word#*=};; esac; done
/bin/mkdir -p "$lib"; echo one > "$lib/one.jar"; echo two > "$lib/two.jar"
echo '[INFO] Downloaded from some-mirror: https://mirror.example/one.jar (1 kB at 1 kB/s)'
echo run >> "$(/usr/bin/dirname "$0")/runs"`;
const BAD_MAVEN = `${GOOD_MAVEN}
echo '[ERROR] Failed to execute goal: Could not transfer artifact org.neo4j:neo4j'; exit 1`;

async function setUp(script: string) {
  const folders = foldersOf(await temporaryFolder());
  const env = await withCommands({ mvn: script });
  const messages: string[] = [];
  const go = () => assemble(folders, env, (message) => messages.push(message));
  const runs = async () => (await readFile(join(env.PATH, 'runs'), 'utf8')).trim().split('\n').length;
  return { folders, messages, go, runs };
}

async function entries(folders: Folders): Promise<string[]> {
  return (await readdir(folders.cache)).sort();
}

it('downloads once', async () => {
  const { folders, go, runs } = await setUp(GOOD_MAVEN);
  expect(await isAssembled(folders)).toBe(false);
  await go();
  await go();
  expect(await runs()).toBe(1);
  expect(await isAssembled(folders)).toBe(true);
  expect(await entries(folders)).toEqual(['jars-5.26.30', 'maven.log']);
});

it('notices a jar that is cut short, and makes the cache anew', async () => {
  const { folders, messages, go, runs } = await setUp(GOOD_MAVEN);
  await go();
  await writeFile(join(folders.jars, 'two.jar'), 't');
  expect(await isAssembled(folders)).toBe(false);
  await go();
  expect(await runs()).toBe(2);
  expect(messages).toContain('Neo4j: an unfinished download was found and is made anew');
  expect(await readFile(join(folders.jars, 'two.jar'), 'utf8')).toBe('two\n');
});

it('clears away what a killed download left', async () => {
  const { folders, go } = await setUp(GOOD_MAVEN);
  await mkdir(join(folders.cache, 'partial-abc', 'lib'), { recursive: true });
  await mkdir(folders.jars);
  await go();
  expect(await entries(folders)).toEqual(['jars-5.26.30', 'maven.log']);
});

it('leaves nothing usable behind when Maven fails, and quotes it', async () => {
  const { folders, go } = await setUp(BAD_MAVEN);
  await expect(go()).rejects.toThrow(/exit 1[\s\S]*Could not transfer artifact org\.neo4j:neo4j[\s\S]*maven\.log/);
  expect(await isAssembled(folders)).toBe(false);
  expect(await entries(folders)).toEqual(['maven.log']);
});
