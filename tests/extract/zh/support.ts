import { Converter as ToTraditional } from 'opencc-js/cn2t';
import { Converter as ToSimplified } from 'opencc-js/t2cn';
import { expect } from 'vitest';
import { facts, posts, type Reading } from '../support.ts';

const toTraditional = ToTraditional({ from: 'cn', to: 'hk' });
const toSimplified = ToSimplified({ from: 'hk', to: 'cn' });

/** Asserts all the facts of a text in simplified characters but the posts, and the same of it in traditional ones. */
export function readsZh(text: string, expected: readonly string[], reading: Reading = {}): void {
  expect(facts(text, reading).sort(), text).toEqual([...expected].sort());
  const traditional = facts(toTraditional(text), reading);
  expect(traditional.map(toSimplified).sort(), toTraditional(text)).toEqual([...expected].sort());
}

/** The same for the facts of some types alone. */
export function readsZhOf(types: string, text: string, expected: readonly string[], reading: Reading = {}): void {
  const some = (all: readonly string[]) => all.filter((f) => types.split(' ').some((t) => f.includes(`${t} `))).sort();
  expect(some(facts(text, reading)), text).toEqual([...expected].sort());
  expect(some(facts(toTraditional(text), reading).map(toSimplified)), text).toEqual([...expected].sort());
}

/** The same for the posts. */
export function readsZhPosts(text: string, expected: readonly string[]): void {
  expect(posts(text), text).toEqual([...expected].sort());
  expect(posts(toTraditional(text)).map(toSimplified).sort(), text).toEqual([...expected].sort());
}
