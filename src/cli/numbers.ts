import { InvalidArgumentError } from 'commander';

/** A whole number from 1, as an option of the command line. */
export function toCount(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1 && count <= 10_000) return count;
  throw new InvalidArgumentError('It must be a whole number from 1 to 10000.');
}

/** A TCP port; 0 stands for any free one. */
export function toPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('It must be a whole number from 0 to 65535 (0: any free port).');
}
