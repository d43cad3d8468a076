import { destination, type Logger, pino } from 'pino';
import type { LogLevel } from '../config.ts';

/** JSON lines on standard error. What could hold a secret is kept out, also where someone logs a whole request. */
export function createLogger(level: LogLevel): Logger {
  const redact = ['password', '*.password', 'headers.authorization', '*.headers.authorization'];
  return pino({ level, redact }, destination({ fd: 2, sync: true }));
}
