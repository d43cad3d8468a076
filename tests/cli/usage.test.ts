import { describe, expect, test } from 'vitest';
import { describeError } from '../../src/cli/describe-error.ts';
import { exitCodeOf } from '../../src/cli/exit-codes.ts';
import { BadInput, DatabaseUnavailable, RegisterRejected, ReleaseRejected } from '../../src/domain/errors.ts';
import { whomet } from './harness.ts';

describe('help', () => {
  test.each(['start', 'ingest', 'extract', 'explain', 'editions', 'register add', 'register check', 'database'])(
    '%s has examples and the exit codes',
    async (command) => {
      const { code, out } = await whomet([...command.split(' '), '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/Examples?:\n {2}/u);
      expect(out).toContain('Exit codes: 0 done');
    },
  );
  test.each([['browser'], ['hash']])('%s has the exit codes', async (word) => {
    expect((await whomet([word, '--help'])).out).toContain('Exit codes: 0 done');
  });
});

describe('wrong usage', () => {
  test.each([
    [['extrct'], 'Did you mean extract?'],
    [['extract'], 'missing required argument'],
    [['explain'], 'missing required argument'],
    [['editions'], 'missing required argument'],
    [['extract', '--published-on', '2024-02-30', 'x'], 'no date of the calendar'],
    [['start', '--port', '70000'], '0 to 65535'],
    [['ingest', '--batch-size', '0', 'x'], 'whole number'],
    [['ingest', '--id', 'a', 'x', 'y'], 'id and url hold for one file'],
  ])('%j ends with 2 and says why', async (words, said) => {
    const { code, out, err } = await whomet(words, { NEO4J_URI: undefined });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  test('a faulty environment is told whole, without its password', async () => {
    const { code, err } = await whomet(['hash'], { PORT: 'x', LOG_LEVEL: 'loud', NEO4J_PASSWORD: 'geheim' });
    expect(code).toBe(2);
    expect(err).toMatch(/PORT: seen "x"[\s\S]*LOG_LEVEL: seen "loud"/u);
    expect(err).not.toContain('geheim');
  });
});

test('errors have an exit code each', () => {
  const errors = [
    new BadInput(''),
    new ReleaseRejected(''),
    new RegisterRejected(''),
    new DatabaseUnavailable(''),
    new Error(),
  ];
  expect(errors.map(exitCodeOf)).toEqual([2, 3, 3, 4, 1]);
});

test('an error that was not foreseen is one line, and its stack with LOG_LEVEL=debug', () => {
  const error = new TypeError('x is not a function');
  expect(describeError(error, false).split('\n')).toHaveLength(2);
  expect(describeError(error, true)).toContain('usage.test.ts');
  expect(describeError(new BadInput('no such thing "x"'), false)).toBe('no such thing "x"');
});

test('register check tells all faults together, and names the seed freely', async () => {
  expect(await whomet(['register', 'check', 'seed/register/posts.yaml'])).toMatchObject({ code: 0 });
  const missing = await whomet(['register', 'check', '/nowhere']);
  expect(missing).toMatchObject({ code: 3 });
  expect(missing.err).toContain('"/nowhere"');
});
