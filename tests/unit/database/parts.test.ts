import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tellingLines } from '../../../src/database/console.ts';
import { openDatabase } from '../../../src/database/open.ts';
import { choosePorts } from '../../../src/database/ports.ts';
import { CLOSED_SETTINGS, neo4jConf } from '../../../src/database/settings.ts';
import { temporaryFolder } from './fakes.ts';

describe('compose.yaml', () => {
  it('has the same closed settings as the local server', async () => {
    const { services } = parse(await readFile('compose.yaml', 'utf8'));
    const { environment, ports } = services.neo4j;
    // The image's own spelling: a dot becomes _, an underscore __.
    const name = (setting: string) => `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;
    for (const [setting, value] of Object.entries(CLOSED_SETTINGS)) {
      if (setting === 'dbms.security.auth_enabled') continue; // the image sets it from NEO4J_AUTH
      expect([setting, environment[name(setting)]]).toEqual([setting, value]);
    }
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});

describe('neo4j.conf', () => {
  it('keeps to the loopback and the given import folder', () => {
    const lines = neo4jConf({ boltPort: 1, httpPort: 2, importFolder: '/empty', pageCache: '256m' }).split('\n');
    const addresses = lines.filter((line) => /_address=/.test(line));
    expect(addresses.length).toBeGreaterThan(3);
    for (const line of addresses) expect(line).toContain('=127.0.0.1');
    expect(lines).toContain('server.directories.import=/empty');
    expect(lines.some((line) => line.startsWith('browser.post_connect_cmd'))).toBe(false);
  });
});

describe('ports', () => {
  it('are those of last time, when free', async () => {
    const file = join(await temporaryFolder(), 'ports.json');
    const messages: string[] = [];
    const usual = { bolt: 18_687, http: 18_474 };
    const squatter = createServer();
    await new Promise<void>((resolve) => {
      squatter.listen(usual.bolt, '127.0.0.1', resolve);
    });
    const first = await choosePorts(file, (message) => messages.push(message), usual);
    squatter.close();
    expect(first).toEqual({ bolt: 18_688, http: 18_474 });
    expect(messages).toEqual(['Port 18687 is taken; Neo4j uses 18688 for Bolt.']);
    expect(await choosePorts(file, () => undefined, usual)).toEqual(first);
  });
});

describe('the lines that tell why a server died', () => {
  it('leave out stack frames and chatter, and keep the last cause', async () => {
    const file = join(await temporaryFolder(), 'neo4j.log');
    const chatter = Array.from({ length: 20 }, (_, i) => `2026-11-22 INFO  step ${i}`);
    const trouble = [
      '2026-11-22 ERROR Failed to start Neo4j',
      '\tat org.neo4j.X.y(X.java:1)',
      'Caused by: store is locked',
    ];
    await writeFile(file, [...chatter, ...trouble].join('\n'));
    expect(await tellingLines([file, '/no/such/file'])).toEqual([trouble[0], trouble[2]]);
  });
});

describe('a given database', () => {
  const neo4j = { uri: 'neo4j+s://x.example', username: 'ann', password: 'top-secret', database: 'neo4j' };

  it('is tried once when the login is refused, and the password is not told', async () => {
    let tries = 0;
    const probe = async () => {
      tries += 1;
      throw Object.assign(new Error('refused top-secret'), { code: 'Neo.ClientError.Security.Unauthorized' });
    };
    const opening = openDatabase({ home: '/none', neo4j }, { probe, report: () => undefined });
    const error = await opening.catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/neo4j\+s:\/\/x\.example \(NEO4J_URI\), user "ann"/);
    expect(String(error)).not.toContain('top-secret');
    expect(tries).toBe(1);
  });

  it('is waited for while it starts', async () => {
    let tries = 0;
    const probe = async () => {
      tries += 1;
      if (tries < 3) throw new Error('connection refused');
    };
    const database = await openDatabase({ home: '/none', neo4j }, { probe, report: () => undefined });
    expect([database.kind, database.target, tries]).toEqual(['given', neo4j, 3]);
    expect(await database.close()).toEqual({ stopped: false });
  });
});
