import { z } from 'zod';

/** What a starter writes to the supervisor's standard input, as its first line. It holds no secret. */
export const orderSchema = z.object({
  java: z.string(),
  arguments: z.array(z.string()),
  consoleFile: z.string(),
  runningFile: z.string(),
  bolt: z.int(),
  http: z.int(),
  /** Stay when nobody uses the server any more, until `whomet database stop`. */
  detached: z.boolean(),
  /** A class archive that the JVM drafts when it ends, and its place once it is whole. */
  archive: z.object({ draft: z.string(), file: z.string() }).optional(),
  /** After this many milliseconds a JVM that does not end is killed. */
  killAfterMs: z.int(),
});
export type Order = z.infer<typeof orderSchema>;

/** The state file: who runs, since when, where, and how to reach the supervisor. Only its owner can read it. */
export const runningSchema = z.object({
  pid: z.int(),
  jvmPid: z.int(),
  startedAt: z.string(),
  bolt: z.int(),
  http: z.int(),
  controlPort: z.int(),
  /** Shown by a client of the control port, which other users of the machine could reach too. */
  key: z.string(),
});
export type Running = z.infer<typeof runningSchema>;

/**
 * What a client of the control port asks, one JSON line each:
 * `lease` (keep the server while this connection lives), `release` it, `leave` (the starter's release),
 * `status`, `detach` (see Order.detached), `stop`.
 */
export const requestSchema = z.object({
  key: z.string(),
  want: z.enum(['lease', 'release', 'leave', 'status', 'detach', 'stop']),
});
export type Want = z.infer<typeof requestSchema>['want'];

/** What the supervisor answers or, for `ended`, tells everyone who is connected. */
export const replySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('state'), users: z.int(), detached: z.boolean(), stopping: z.boolean() }),
  z.object({ kind: z.literal('refused'), reason: z.string() }),
  z.object({ kind: z.literal('ended'), wanted: z.boolean(), how: z.string() }),
]);
export type Reply = z.infer<typeof replySchema>;
export type State = Extract<Reply, { kind: 'state' }>;
