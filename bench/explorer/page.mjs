// What the measured page holds: the picture of the Explorer itself, and a clock of frames.
import { openCanvas } from '../../src/explorer/graph/canvas.ts';
import { LIGHT } from '../../src/explorer/graph/palette.ts';

const nothing = () => undefined;
let canvas;

/** Draws a graph; gives the milliseconds until it stands. */
globalThis.draw = (model, layout) => {
  canvas?.close();
  const began = performance.now();
  const box = document.querySelector('#box');
  const root = model.nodes[0].id;
  canvas = openCanvas(
    box,
    { model, layout, root, palette: LIGHT },
    { onNode: nothing, onOpen: nothing, onTie: nothing },
  );
  return performance.now() - began;
};

/** Where the picture has been dragged to: what was not dragged was not measured. Cytoscape keeps itself on its element. */
globalThis.place = () => document.querySelector('#box')._cyreg.cy.pan();

/** Notes how long each frame takes, until `frames` is asked for. */
globalThis.watch = () => {
  const times = [];
  let before = performance.now();
  let on = true;
  const tick = (now) => {
    times.push(now - before);
    before = now;
    if (on) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  globalThis.frames = () => {
    on = false;
    return times.slice(1);
  };
};
