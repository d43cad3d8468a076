import { expect, it } from 'vitest';
import { beginHistory, redo, step, undo } from '../../../src/explorer/graph/history.ts';

const walked = step(step(beginHistory('a'), 'b'), 'c');

it('takes steps back, one after another, to the beginning and no further', () => {
  expect(undo(walked).present).toBe('b');
  expect(undo(undo(undo(walked))).present).toBe('a');
});

it('takes again what was taken back', () => {
  expect(redo(undo(undo(walked))).present).toBe('b');
  expect(redo(walked)).toBe(walked);
});

it('forgets what was taken back when another step is taken', () => {
  expect(redo(step(undo(walked), 'd')).present).toBe('d');
});

it('counts no step that changes nothing', () => {
  expect(step(walked, 'c')).toBe(walked);
});
