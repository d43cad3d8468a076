import type { Environment } from './java.ts';
import type { JvmOptions } from './jvm.ts';
import type { Ports } from './ports.ts';
import type { Probe, Report } from './target.ts';

/** How the local Neo4j of a home is to be opened. */
export interface LocalOptions {
  /** `WHOMET_HOME`. */
  readonly home: string;
  /** Where jars are cached, if not in the home. */
  readonly cache?: string;
  readonly probe: Probe;
  readonly report: Report;
  /** The guide that Neo4j Browser opens on connect. */
  readonly guideUrl?: string;
  readonly jvm?: JvmOptions;
  /** Keep the server when this process ends, until `whomet database stop`. */
  readonly detached?: boolean;
  /** Longest wait for the first answer, in milliseconds. */
  readonly readyWithinMs?: number;
  readonly usualPorts?: Ports;
  /** Nobody writes into the graph of this server; one that is joined stays as it was started. */
  readonly readOnly?: boolean;
  readonly env?: Environment;
  readonly nodeArguments?: readonly string[];
}
