import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { DatabaseConfig } from './database/index.ts';
import { ConfigurationError } from './domain/errors.ts';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that the environment decides, read once. Never log it whole: `neo4j` holds a password. */
export interface Config extends DatabaseConfig {
  readonly port: number;
  readonly host: string;
  readonly logLevel: LogLevel;
  /** The file of the hashes of editors' and reviewers' tokens. */
  readonly tokensFile: string;
  /** Anybody may ask, also where the server is reached from other machines. */
  readonly open: boolean;
  /** Questions a minute for each client; null: as it is usual for the host. */
  readonly ratePerMinute: number | null;
  readonly introspection: boolean;
  /** Further names by which a server that is for this machine may be asked, such as that of a proxy on it. */
  readonly hosts: readonly string[];
  /** A folder or file of the only documents that may be asked; null: any. */
  readonly trustedDocuments: string | null;
}

/** The folder of this clone: `src/config.ts` and the compiled `dist/config.js` both lie one below it. */
const CLONE = fileURLToPath(new URL('..', import.meta.url));

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

const PORT_ALLOWED = 'a whole number from 0 to 65535 (0: any free port)';
const HEAP_ALLOWED = 'a size such as 512m or 2g';

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_ALLOWED)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_ALLOWED)
    .default(4000),
  HOST: z
    .string()
    .regex(/^[0-9A-Za-z.:_-]+$/, 'a host name or an IP address, without scheme and port')
    .default('127.0.0.1'),
  NEO4J_URI: z.string().superRefine(checkUri).optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, 'a database name: 3 to 63 letters, digits, dots and dashes')
    .default('neo4j'),
  WHOMET_HOME: z.string().default('.whomet'),
  WHOMET_NEO4J_JVM: z.enum(['light', 'full'], 'light or full').optional(),
  WHOMET_NEO4J_HEAP: z
    .string()
    .regex(/^[1-9]\d*[mgMG]$/, HEAP_ALLOWED)
    .optional(),
  WHOMET_TOKENS: z.string().optional(),
  WHOMET_OPEN: z.enum(['yes', 'no'], 'yes or no').default('no'),
  WHOMET_RATE_LIMIT: z
    .string()
    .regex(/^\d{1,7}$/, 'a whole number of questions a minute; 0: no limit')
    .optional(),
  WHOMET_HOSTS: z
    .string()
    .regex(/^[\w.-]+(?: *, *[\w.-]+)*$/, 'host names without ports, with commas between them')
    .transform((names) => names.split(/ *, */))
    .default([]),
  WHOMET_INTROSPECTION: z.enum(['on', 'off'], 'on or off').default('on'),
  WHOMET_TRUSTED_DOCUMENTS: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, LOG_LEVELS.join(', ')).default('info'),
});

type Environment = z.infer<typeof environmentSchema>;

/**
 * Reads the configuration from environment variables; an empty one counts as not set. A `WHOMET_HOME` that is given
 * is relative to the working folder, the default `.whomet` lies in the clone.
 *
 * A local Neo4j has a password of its own: `NEO4J_USERNAME` and `NEO4J_PASSWORD` matter only with `NEO4J_URI`.
 * A database without authentication is used with `NEO4J_USERNAME=none`.
 *
 * @throws ConfigurationError that lists every faulty variable, what was seen and what is allowed; no password
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, cwd: string = process.cwd()): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environmentSchema.safeParse(given);
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => fault(issue, given));
  const missing = missingPassword(given);
  if (missing !== undefined) faults.push(missing);
  if (!parsed.success || faults.length > 0) {
    const title =
      faults.length === 1 ? 'A variable of the environment is' : `${faults.length} variables of the environment are`;
    throw new ConfigurationError([`${title} faulty:`, ...faults.map((line) => `  ${line}`)].join('\n'));
  }
  const values = parsed.data;
  const home = homeFolder(values.WHOMET_HOME, 'WHOMET_HOME' in given ? cwd : CLONE);
  return Object.freeze({
    port: values.PORT,
    host: values.HOST,
    logLevel: values.LOG_LEVEL,
    home,
    tokensFile: values.WHOMET_TOKENS === undefined ? join(home, 'tokens.json') : resolve(cwd, values.WHOMET_TOKENS),
    open: values.WHOMET_OPEN === 'yes',
    ratePerMinute: values.WHOMET_RATE_LIMIT === undefined ? null : Number(values.WHOMET_RATE_LIMIT),
    hosts: Object.freeze(values.WHOMET_HOSTS),
    introspection: values.WHOMET_INTROSPECTION === 'on',
    trustedDocuments:
      values.WHOMET_TRUSTED_DOCUMENTS === undefined ? null : resolve(cwd, values.WHOMET_TRUSTED_DOCUMENTS),
    jvm: Object.freeze({
      ...(values.WHOMET_NEO4J_JVM === undefined ? {} : { profile: values.WHOMET_NEO4J_JVM }),
      ...(values.WHOMET_NEO4J_HEAP === undefined ? {} : { heap: values.WHOMET_NEO4J_HEAP }),
    }),
    ...neo4jOf(values),
  });
}

function neo4jOf(values: Environment): Pick<Config, 'neo4j'> {
  if (values.NEO4J_URI === undefined) return {};
  const neo4j = {
    uri: values.NEO4J_URI,
    username: values.NEO4J_USERNAME,
    password: values.NEO4J_PASSWORD ?? '',
    database: values.NEO4J_DATABASE,
  };
  return { neo4j: Object.freeze(neo4j) };
}

function homeFolder(value: string, base: string): string {
  return isAbsolute(value) ? value : resolve(base, value);
}

function missingPassword(given: Readonly<Record<string, unknown>>): string | undefined {
  if (given.NEO4J_URI === undefined || given.NEO4J_PASSWORD !== undefined || given.NEO4J_USERNAME === 'none')
    return undefined;
  return 'NEO4J_PASSWORD: not set, but NEO4J_URI is; allowed: the password of that database (NEO4J_USERNAME=none if it has no authentication)';
}

function fault(issue: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>): string {
  const name = String(issue.path[0]);
  return `${name}: seen "${seen(name, given[name])}"; allowed: ${issue.message}`;
}

/** A value as it may be shown: passwords never, not even those that stand in an address. */
function seen(name: string, value: unknown): string {
  if (name === 'NEO4J_PASSWORD') return '***';
  const text = String(value);
  return name === 'NEO4J_URI' ? text.replace(/\/\/.*@/, '//***@') : text;
}

function checkUri(value: string, context: z.RefinementCtx): void {
  const message = uriFault(value);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
}

/** What is wrong with an address of a database, as words for "allowed", or nothing. */
function uriFault(value: string): string | undefined {
  const address = `${SCHEMES.map((scheme) => `${scheme}://`).join(', ')} and a host, such as bolt://127.0.0.1:7687`;
  if (!URL.canParse(value)) return address;
  const url = new URL(value);
  const scheme = url.protocol.slice(0, -1);
  if (scheme === 'http' || scheme === 'https') return `a Bolt address, not that of Neo4j Browser: ${address}`;
  if (!SCHEMES.includes(scheme) || url.hostname === '') return address;
  if (url.username === '' && url.password === '') return undefined;
  return 'an address without user and password, which belong in NEO4J_USERNAME and NEO4J_PASSWORD';
}
