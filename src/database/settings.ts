/** Versions of the local Neo4j. The Browser's own version is the one that 5.26 LTS ships with. */
export const NEO4J_VERSION = '5.26.30';
export const BROWSER_VERSION = '5.24.0';

/** The oldest Java that Neo4j 5.26 runs on, and the newest that Neo4j names for it. */
export const OLDEST_JAVA = 17;
export const NEWEST_TRIED_JAVA = 21;

/** What a server started by Whomet depends on. */
export interface ServerSettings {
  readonly boltPort: number;
  readonly httpPort: number;
  /** Absolute path of an empty folder: LOAD CSV may read nothing else. */
  readonly importFolder: string;
  /** Page cache, such as `256m`. */
  readonly pageCache: string;
  /** Address of the guide that Neo4j Browser opens on connect; left out, none opens. */
  readonly guideUrl?: string;
  /** Nobody writes into the graph, whoever it is. Users and their passwords can still be changed. */
  readonly readOnly?: boolean;
}

/**
 * Procedures that may be loaded. Neo4j applies the list to those of plugins only (dbms.queryJmx answers though it is not
 * listed): it keeps out what someone drops into the plugins folder. The built-in ones that are used here (Neo4j
 * Browser on connect, routing drivers, full-text search, index upkeep) are named in case a later version applies it to
 * all. SHOW commands are no procedures.
 */
const ALLOWED_PROCEDURES = [
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.*',
  'db.info',
  'db.ping',
  'db.awaitIndex',
  'db.awaitIndexes',
  'db.prepareForReplanning',
  'db.resampleIndex',
  'db.index.fulltext.*',
  'dbms.clientConfig',
  'dbms.components',
  'dbms.info',
  'dbms.showCurrentUser',
  'dbms.routing.getRoutingTable',
  'dbms.cluster.routing.getRoutingTable',
  'tx.getMetaData',
  'tx.setMetaData',
];

/**
 * The closed settings, which `compose.yaml` repeats for the official image (a test compares them).
 * An assembled server has no neo4j.conf of its own and would let LOAD CSV read the whole disk and any address.
 */
export const CLOSED_SETTINGS: Readonly<Record<string, string>> = Object.freeze({
  'server.config.strict_validation.enabled': 'true',
  'dbms.security.auth_enabled': 'true',
  'dbms.security.auth_max_failed_attempts': '3',
  'dbms.security.auth_lock_time': '5s',
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  'dbms.security.procedures.allowlist': ALLOWED_PROCEDURES.join(','),
  'db.transaction.timeout': '30s',
  'db.memory.transaction.max': '256m',
  'db.transaction.concurrent.maximum': '50',
  'db.lock.acquisition.timeout': '10s',
  'dbms.usage_report.enabled': 'false',
  'client.allow_telemetry': 'false',
  'browser.remote_content_hostname_whitelist': 'localhost,127.0.0.1',
});

/** The text of neo4j.conf: the closed settings, loopback addresses, and what makes starting and stopping quick. */
export function neo4jConf(settings: ServerSettings): string {
  const lines: Record<string, string> = {
    ...CLOSED_SETTINGS,
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${settings.boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${settings.boltPort}`,
    'server.http.listen_address': `127.0.0.1:${settings.httpPort}`,
    'server.http.advertised_address': `127.0.0.1:${settings.httpPort}`,
    'server.https.enabled': 'false',
    'server.directories.import': settings.importFolder,
    'server.memory.pagecache.size': settings.pageCache,
    // Saves 500 MB of disk on a fresh store.
    'db.tx_log.preallocate': 'false',
    // Otherwise a stop waits ten seconds for silence. An integer: `0s` prevents the start.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
  if (settings.readOnly === true) lines['server.databases.read_only'] = 'neo4j';
  if (settings.guideUrl !== undefined) lines['browser.post_connect_cmd'] = `play ${settings.guideUrl}`;
  const body = Object.entries(lines).map(([name, value]) => `${name}=${value}`);
  return ['# Written by Whomet at every start; changes made here are lost.', ...body, ''].join('\n');
}
