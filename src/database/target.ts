/** Everything a driver needs to reach a database. Never log it: it holds the password. */
export interface Target {
  /** bolt://, neo4j:// or one of their +s and +ssc forms. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Runs one real query against a target and throws what the driver throws. Given from outside: only src/graph speaks Bolt. */
export type Probe = (target: Target) => Promise<void>;

/** Takes one line for the user. The command line prints it to standard error. */
export type Report = (message: string) => void;
