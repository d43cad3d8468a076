import { expect, it } from 'vitest';
import { findTools } from '../../../src/database/java.ts';
import { openLocal } from '../../../src/database/local.ts';
import { temporaryFolder, withCommands } from './fakes.ts';

const JAVA = (version: string) => `echo 'openjdk version "${version}" 2025-04-15' >&2`;
const MAVEN = "echo 'Apache Maven 3.8.7'";

it('finds Java and Maven on PATH', async () => {
  const env = await withCommands({ java: JAVA('17.0.15'), mvn: MAVEN });
  expect(await findTools(env, true)).toEqual({ command: 'java', version: '17.0.15', major: 17 });
});

it('needs no Maven when the jars are there', async () => {
  const env = await withCommands({ java: JAVA('21') });
  expect((await findTools(env, false)).major).toBe(21);
});

it('says what is missing and names the three ways to go on, without having written a cache', async () => {
  const env = await withCommands({});
  const opening = openLocal({
    home: await temporaryFolder(),
    probe: async () => undefined,
    report: () => undefined,
    env,
  });
  const error = await opening.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  const text = String(error);
  expect(text).toContain('java (on PATH) was not found');
  expect(text).toContain('mvn was not found on PATH');
  expect(text).toContain('Three ways to go on:');
  expect(text).toContain('sudo apt-get install openjdk-17-jre-headless maven');
  expect(text).toContain('brew install openjdk@21 maven');
  expect(text).toContain('NEO4J_URI');
  expect(text).toContain('docker compose up');
});

it.each([
  ['1.8.0_392', /java \(on PATH\) is version "1\.8\.0_392"/],
  ['11.0.21', /java \(on PATH\) is version "11\.0\.21"/],
])('refuses Java %s', async (version, message) => {
  const env = await withCommands({ java: JAVA(version), mvn: MAVEN });
  await expect(findTools(env, true)).rejects.toThrow(message);
});

it('quotes a java that is none, such as the stub of macOS', async () => {
  const env = await withCommands({ java: 'echo "Unable to locate a Java Runtime." >&2; exit 1' });
  await expect(findTools(env, false)).rejects.toThrow('says "Unable to locate a Java Runtime."');
});

it('prefers JAVA_HOME and says so', async () => {
  const env = { ...(await withCommands({ java: JAVA('17.0.1') })), JAVA_HOME: '/no/such/java' };
  await expect(findTools(env, false)).rejects.toThrow('/no/such/java/bin/java (from JAVA_HOME) was not found');
});
