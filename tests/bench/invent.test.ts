import { expect, test } from 'vitest';
import { invent } from '../../bench/identity/invent.mjs';
import { parseRegister } from '../../src/register/index.ts';

const { world, releases, register } = invent(1500, 3);
const people = releases.flatMap((release) => release.people);

test('the same seed gives the same releases and register', () => {
  const again = invent(1500, 3);
  expect(again.releases).toEqual(releases);
  expect(again.register).toBe(register);
  expect(invent(1500, 4).releases).not.toEqual(releases);
});

test('a fifth of the releases tell again, a third of the names is spelled otherwise', () => {
  const stories = new Set(releases.map(({ story }) => story));
  expect(1 - stories.size / releases.length).toBeCloseTo(0.2, 1);
  expect(people.filter(({ variant }) => variant).length / people.length).toBeCloseTo(0.3, 1);
});

test('what the truth calls a name stands in the text, and no release gives two persons one name', () => {
  for (const { line, people: own } of releases) {
    for (const { name } of own) expect(line).toContain(name);
    expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
  }
});

test('the register holds each person by one spelling, and not all', () => {
  const { entries } = parseRegister(register).register;
  const persons = [...entries.values()].filter(({ kind }) => kind === 'Person');
  expect(persons.length / world.persons.length).toBeCloseTo(0.68, 1);
  for (const { names, name } of persons) expect(new Set([name, ...names.map(({ text }) => text)]).size).toBe(1);
});

test('nobody bears a name that is taken', () => {
  const names = new Set(people.map(({ name }) => name));
  const [han] = [...names].filter((name) => /^\p{Script=Han}{3}$/u.test(name));
  const others = invent(1500, 3, new Set([han ?? '']));
  expect(others.releases.some(({ line }) => line.includes(han ?? 'none'))).toBe(false);
});
