import { access, constants, stat, statfs } from 'node:fs/promises';
import { readTokens } from '../access/index.ts';
import { type Config, readConfig } from '../config.ts';
import { CLOSED_SETTINGS, databaseStatus } from '../database/index.ts';
import { messageOf } from '../domain/errors.ts';
import { type GraphVersion, lintGraph, schemaFaults, versionOf } from '../graph/upkeep/index.ts';
import { type OpenedGraph, withGraph } from './compose.ts';
import { describeError } from './describe-error.ts';
import { EXIT } from './exit-codes.ts';
import { guardsOf } from './openness.ts';
import { type Terminal, writeLine } from './terminal.ts';

/** One thing that was looked at. */
interface Finding {
  readonly what: string;
  /** What is wrong; null where nothing is. */
  readonly fault: string | null;
}

type Check = () => Promise<string | null>;

/** `whomet doctor`: looks at the installation and the graph, and changes nothing. FAULT where something is wrong. */
export async function doctor({ json = false }: { json?: boolean }, terminal: Terminal): Promise<number> {
  const config = readConfig(terminal.env, terminal.cwd);
  const findings = await examine(ofInstallation(config));
  const ofGraph = (opened: OpenedGraph) => examineGraph(opened, config);
  const inGraph = await withGraph(config, terminal, ofGraph, { asItIs: true }).catch((error: unknown) => [
    { what: 'The database answers', fault: describeError(error, false) },
  ]);
  const all = [...findings, ...inGraph];
  for (const finding of all) await writeLine(terminal.out, json ? JSON.stringify(finding) : lineOf(finding));
  return all.every(({ fault }) => fault === null) ? EXIT.OK : EXIT.FAULT;
}

function lineOf({ what, fault }: Finding): string {
  return fault === null ? `ok     ${what}` : `WRONG  ${what}: ${fault}`;
}

async function examine(checks: Readonly<Record<string, Check>>): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [what, check] of Object.entries(checks)) {
    findings.push({ what, fault: await check().catch((error: unknown) => describeError(error, false)) });
  }
  return findings;
}

const LEAST_SPACE = 500 * 1024 * 1024;

function ofInstallation(config: Config): Record<string, Check> {
  return {
    'The tokens can be read': async () => {
      await readTokens(config.tokensFile);
      return null;
    },
    'The tokens are for their owner alone': () => openToOthers(config.tokensFile),
    'The server may be opened as configured': async () => {
      await guardsOf(config);
      return null;
    },
    ...(config.neo4j === undefined && {
      'The home can be written': async () => {
        await access(config.home, constants.W_OK);
        return null;
      },
      'The disk has space': async () => {
        const { bavail, bsize } = await statfs(config.home);
        const megabytes = Math.round((bavail * bsize) / 1024 / 1024);
        return bavail * bsize > LEAST_SPACE ? null : `${megabytes} MB are free; Neo4j stops answering on a full disk`;
      },
      'The password is for its owner alone': async () => openToOthers((await databaseStatus(config)).passwordFile),
    }),
  };
}

async function openToOthers(file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  return found !== null && (found.mode & 0o077) !== 0 ? `"${file}" can be read by others: chmod 600` : null;
}

async function examineGraph({ graph }: OpenedGraph, config: Config): Promise<Finding[]> {
  const findings = await examine({
    'The graph is of our version': async () => faultOfVersion(await versionOf(graph)),
    'Constraints and indexes are there': async () => (await schemaFaults(graph)).join('; ') || null,
    'No file of this machine can be read by Cypher': () =>
      refused(graph, "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line LIMIT 1"),
    'No address can be read by Cypher': () =>
      refused(graph, "LOAD CSV FROM 'http://127.0.0.1:9/' AS line RETURN line LIMIT 1", /block|not allowed|denied/iu),
    'The database is closed as it should be': () => openSettings(graph, config),
  });
  for (const { name, rule, broken } of await lintGraph(graph)) {
    const more = broken.length === 20 ? ' and perhaps more' : '';
    const fault = broken.length === 0 ? null : `${broken.slice(0, 5).join(', ')} (${broken.length}${more}; ${name})`;
    findings.push({ what: rule, fault });
  }
  return findings;
}

function faultOfVersion({ graph, ours }: GraphVersion): string | null {
  if (graph === ours) return null;
  return graph < ours ? `it is of ${graph}, not ${ours}: whomet migrate` : `it is of ${graph}, newer than ${ours}`;
}

/** A statement that must fail, and for this reason. */
async function refused(graph: OpenedGraph['graph'], text: string, why = /./u): Promise<string | null> {
  const file = { name: 'doctor', mode: 'read', parameters: [], text } as const;
  try {
    await graph.read((transaction) => transaction.run(file));
    return 'it could be read: close the settings as compose.yaml does';
  } catch (error) {
    const said = messageOf(error);
    return why.test(said) ? null : `it is not closed (${said.split('\n')[0]?.slice(0, 120)})`;
  }
}

/** Settings that a managed database decides by itself are not ours to judge. */
async function openSettings(graph: OpenedGraph['graph'], config: Config): Promise<string | null> {
  if (config.neo4j !== undefined) return null;
  const text = 'SHOW SETTINGS YIELD name, value';
  const file = { name: 'settings', mode: 'read', parameters: [], text } as const;
  const rows = await graph.read((transaction) => transaction.run(file));
  const values = new Map(rows.map((row) => [String(row.name), String(row.value)]));
  const named = ['dbms.security.auth_enabled', 'dbms.security.allow_csv_import_from_file_urls'];
  const differing = named.filter((name) => values.get(name) !== CLOSED_SETTINGS[name]);
  return differing.length === 0 ? null : differing.map((name) => `${name} is ${values.get(name)}`).join('; ');
}
