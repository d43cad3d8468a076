import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

function faultsOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    return String(error);
  }
  return '';
}

it('has defaults for everything', () => {
  const config = readConfig({ PORT: '' });
  expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', logLevel: 'info' });
  expect(config.neo4j).toBeUndefined();
  expect(basename(config.home)).toBe('.whomet');
  expect(config.tokensFile).toBe(join(config.home, 'tokens.json'));
  expect(Object.isFrozen(config)).toBe(true);
});

it('reads every variable', () => {
  const env = {
    PORT: '8080',
    HOST: '0.0.0.0',
    NEO4J_URI: 'neo4j+s://abc123.databases.neo4j.io',
    NEO4J_USERNAME: 'ann',
    NEO4J_PASSWORD: 'secret',
    NEO4J_DATABASE: 'abc123',
    WHOMET_HOME: 'data',
    WHOMET_NEO4J_JVM: 'full',
    WHOMET_NEO4J_HEAP: '2g',
    WHOMET_TOKENS: 'tokens/held.json',
    WHOMET_OPEN: 'yes',
    WHOMET_RATE_LIMIT: '90',
    WHOMET_HOSTS: 'news.example, desk.example',
    WHOMET_INTROSPECTION: 'off',
    WHOMET_TRUSTED_DOCUMENTS: 'asked',
    LOG_LEVEL: 'debug',
  };
  expect(readConfig(env, '/work')).toEqual({
    port: 8080,
    host: '0.0.0.0',
    home: join('/work', 'data'),
    neo4j: { uri: env.NEO4J_URI, username: 'ann', password: 'secret', database: 'abc123' },
    jvm: { profile: 'full', heap: '2g' },
    logLevel: 'debug',
    tokensFile: join('/work', 'tokens', 'held.json'),
    open: true,
    ratePerMinute: 90,
    hosts: ['news.example', 'desk.example'],
    introspection: false,
    trustedDocuments: join('/work', 'asked'),
  });
});

it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('takes %s://', (scheme) => {
  const NEO4J_URI = `${scheme}://db.example:7687`;
  expect(readConfig({ NEO4J_URI, NEO4J_PASSWORD: 'x' }).neo4j?.uri).toBe(NEO4J_URI);
});

it('reports all faults together, each with what was seen and what is allowed', () => {
  const text = faultsOf({ PORT: '70000', HOST: 'http://x', LOG_LEVEL: 'loud', NEO4J_URI: 'localhost' });
  expect(text).toContain('5 variables of the environment are faulty');
  expect(text).toContain('PORT: seen "70000"; allowed: a whole number from 0 to 65535');
  expect(text).toContain('HOST: seen "http://x"; allowed: a host name');
  expect(text).toContain('LOG_LEVEL: seen "loud"; allowed: fatal, error');
  expect(text).toContain('NEO4J_URI: seen "localhost"; allowed: bolt://');
  expect(text).toContain('NEO4J_PASSWORD: not set, but NEO4J_URI is');
});

it('takes an address of Neo4j Browser for what it is', () => {
  expect(faultsOf({ NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'x' })).toContain('not that of Neo4j Browser');
});

it('never tells a password', () => {
  const text = faultsOf({ NEO4J_URI: 'bolt://ann:hush-hush@host', NEO4J_PASSWORD: 'top-secret', PORT: 'x' });
  expect(text).toContain('seen "bolt://***@host"');
  expect(text).not.toMatch(/hush-hush|top-secret/);
});

it('uses a database without authentication with NEO4J_USERNAME=none', () => {
  const { neo4j } = readConfig({ NEO4J_URI: 'bolt://host', NEO4J_USERNAME: 'none' });
  expect(neo4j).toMatchObject({ username: 'none', password: '' });
});
