import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  databaseReset,
  databaseStart,
  databaseStatus,
  databaseStop,
  statusLines,
} from '../../src/database/commands.ts';
import { foldersOf } from '../../src/database/folders.ts';
import { commandLine, isAlive, waitForEnd } from '../../src/database/processes.ts';
import { LOADER } from '../support/neo4j-loader.ts';
import { probe, rows } from '../support/neo4j-probe.ts';
import { endOf, type Home, newHome, PORTS } from './harness.ts';

const GUIDE = 'http://localhost:4000/browser/guide.html';
const quiet = () => undefined;
let home: Home;
beforeEach(async () => {
  home = await newHome();
});
afterEach(() => home.remove());

describe('a server of our own', () => {
  it('starts closed, with Neo4j Browser, and stops with its data kept', async () => {
    const database = await home.open({ guideUrl: GUIDE });
    const { target } = database;
    expect(database.joined).toBe(false);
    expect(target.uri).toBe(`bolt://127.0.0.1:${PORTS.bolt}`);

    const page = await fetch(database.browser);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
    const [client] = await rows(
      target,
      'CALL dbms.clientConfig() YIELD name, value RETURN collect(name + "=" + value) AS all',
    );
    expect(client?.all).toContain(`browser.post_connect_cmd=play ${GUIDE}`);
    expect(client?.all).toContain('browser.remote_content_hostname_whitelist=localhost,127.0.0.1');
    await expect(rows(target, "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line")).rejects.toThrow(
      'Cannot load',
    );
    await expect(rows(target, `LOAD CSV FROM '${database.browser}' AS line RETURN line`)).rejects.toThrow('blocked');
    await expect(probe({ ...target, password: 'wrong-password' })).rejects.toThrow(/unauthorized/i);

    expect((await stat(database.passwordFile)).mode & 0o777).toBe(0o600);
    const { jvmPid = 0 } = (await home.running()) ?? {};
    expect(await commandLine(jvmPid)).not.toContain(target.password);
    expect(home.messages.join('\n')).not.toContain(target.password);

    await rows(target, 'CREATE (:Kept)');
    expect(await database.close()).toEqual({ stopped: true });
    expect(isAlive(jvmPid)).toBe(false);

    const again = await home.open();
    expect(await rows(again.target, 'MATCH (k:Kept) RETURN count(k) > 0 AS kept')).toEqual([{ kept: true }]);
    expect(again.target.password).toBe(target.password);
    await again.close();
  });

  it('is shared: the second starter joins, and the last one out stops it', async () => {
    const [one, two] = await Promise.all([home.open(), home.open()]);
    expect([one.joined, two.joined].sort()).toEqual([false, true]);
    const [first, second] = one.joined ? [two, one] : [one, two];
    expect(await first.close()).toEqual({ stopped: false });
    await probe(second.target);
    expect(await second.close()).toEqual({ stopped: true });
    expect(await home.running()).toBeUndefined();
  });

  it('ends with an owner that is killed, data kept', async () => {
    const owner = await home.owner();
    const { jvmPid = 0, pid = 0 } = (await home.running()) ?? {};
    const writer = await home.open();
    await rows(writer.target, 'CREATE (:Kept)');
    expect(await writer.close()).toEqual({ stopped: false });
    owner.kill('SIGKILL');
    expect(await waitForEnd(pid, 60_000)).toBe(true);
    expect(isAlive(jvmPid)).toBe(false);
    const again = await home.open();
    expect(await rows(again.target, 'MATCH (k:Kept) RETURN k.missing AS none')).toEqual([{ none: null }]);
    await again.close();
  });

  it("is out of reach of Ctrl-C in its owner's terminal, and stays for a joiner when the owner is killed", async () => {
    const owner = await home.owner();
    const { pid = 0, jvmPid = 0 } = (await home.running()) ?? {};
    // Ctrl-C goes to the process group of the terminal; theirs is another.
    const [ownerGroup, supervisorGroup, jvmGroup] = await Promise.all([owner.pid ?? 0, pid, jvmPid].map(groupOf));
    expect(supervisorGroup).not.toBe(ownerGroup);
    expect(jvmGroup).toBe(supervisorGroup);
    const joiner = await home.open();
    owner.kill('SIGKILL');
    await endOf(owner);
    await probe(joiner.target);
    expect(await joiner.close()).toEqual({ stopped: true });
    expect(isAlive(jvmPid)).toBe(false);
  });
});

describe('whomet database', () => {
  it('starts to stay, joins, tells, resets and stops', async () => {
    const config = { home: home.path };
    await home.open({ detached: true }).then((database) => database.close());
    const status = await databaseStatus(config);
    expect(status.server).toMatchObject({ boltPort: PORTS.bolt, httpPort: PORTS.http, detached: true, users: 0 });
    expect(status.dataBytes).toBeGreaterThan(1000);
    expect(statusLines(status)[1]).toBe(`Bolt      bolt://127.0.0.1:${PORTS.bolt}`);

    const started = await databaseStart(config, { probe, report: quiet, nodeArguments: LOADER });
    expect(started.server?.pid).toBe(status.server?.pid);
    const user = await home.open();
    expect(user.joined).toBe(true);
    expect(await databaseStop(config, { report: quiet })).toEqual({ wasRunning: true, users: 1 });
    expect(await user.lost).toMatch(/exit code/);
    expect((await databaseStatus(config)).running).toBe(false);
    expect(await databaseStop(config, { report: quiet })).toEqual({ wasRunning: false, users: 0 });

    await expect(databaseReset(config, { report: quiet, yes: false })).rejects.toThrow('--yes');
    const kept = await databaseReset(config, { report: quiet, yes: false, confirm: async () => false });
    expect(kept.deleted).toBe(false);
    expect((await databaseReset(config, { report: quiet, yes: true })).deleted).toBe(true);
    expect((await databaseStatus(config)).dataBytes).toBe(0);
  });

  it('takes over from a supervisor that was killed', async () => {
    const before = await home.open({ detached: true });
    const { pid = 0, jvmPid = 0 } = (await home.running()) ?? {};
    process.kill(pid, 'SIGKILL');
    expect(await before.lost).toBe('its supervisor is gone');
    const after = await home.open();
    expect(isAlive(jvmPid)).toBe(false);
    expect(after.joined).toBe(false);
    await after.close();
  });
});

describe('when something is in the way', () => {
  it('uses other ports and says which, then keeps to them', async () => {
    const squatter = createServer().listen(PORTS.bolt, '127.0.0.1');
    try {
      const database = await home.open();
      expect(database.target.uri).not.toBe(`bolt://127.0.0.1:${PORTS.bolt}`);
      expect(home.messages.join('\n')).toMatch(`Port ${PORTS.bolt} is taken; Neo4j uses ${PORTS.bolt + 1} for Bolt.`);
      await database.close();
    } finally {
      squatter.close();
    }
    const again = await home.open();
    expect(again.target.uri).toBe(`bolt://127.0.0.1:${PORTS.bolt + 1}`);
    await again.close();
  });

  it('quotes the log of a server that dies while starting', async () => {
    await expect(home.open({ jvm: { profile: 'light', heap: '1m' } })).rejects.toThrow(
      /ended while starting[\s\S]*heap[\s\S]*console\.log/,
    );
    const first = await home.open();
    await first.close();
    await expect(home.open({ guideUrl: 'x\nno.such.setting=1' })).rejects.toThrow(/no\.such\.setting/);
    expect(await readFile(foldersOf(home.path).passwordFile, 'utf8')).toMatch(/^\S{20,}\n$/);
  });
});

async function groupOf(pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'pgid=', '-p', String(pid)]);
  return stdout.trim();
}
