// `npm run bench:explorer [-- --nodes 2000 --ties 6000 --json FILE]`: how long the Explorer's picture takes to stand, and how
// long its frames take while it is dragged, in a headless Chromium, which draws by the processor alone.
import '../../tests/support/neo4j-typescript.mjs';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { invented } from './invent.mjs';

const { values } = parseArgs({
  options: {
    nodes: { type: 'string' },
    ties: { type: 'string' },
    seed: { type: 'string', default: '7' },
    json: { type: 'string' },
  },
});
const SIZES =
  values.nodes === undefined
    ? [
        [100, 250],
        [300, 800],
        [2000, 6000],
      ]
    : [[Number(values.nodes), Number(values.ties ?? 3 * Number(values.nodes))]];
const LAYOUTS = ['springs', 'rings'];
/** How far and how often the picture is dragged. */
const [STEPS, STEP] = [120, 6];

const { launchChromium } = await import('../../tests/support/chromium.ts');
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent('<div id="box" style="position:absolute;inset:0"></div>');
  await page.addScriptTag({ content: await script() });
  const rows = [];
  for (const [nodes, ties] of SIZES) {
    const model = invented(nodes, ties, Number(values.seed));
    for (const layout of LAYOUTS) rows.push({ nodes, ties, layout, ...(await measure(page, model, layout)) });
  }
  print(rows);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
} finally {
  await browser.close();
}

async function script() {
  const entry = new URL('page.mjs', import.meta.url).pathname;
  const options = { lib: { entry, formats: ['iife'], name: 'bench' }, write: false, minify: false };
  const [{ output }] = await build({ configFile: false, logLevel: 'error', build: options });
  return output[0].code;
}

async function measure(page, model, layout) {
  const stands = await page.evaluate(([graph, name]) => globalThis.draw(graph, name), [model, layout]);
  await page.waitForTimeout(1000);
  await page.mouse.move(640, 20);
  const before = await page.evaluate(() => globalThis.place());
  await page.mouse.down();
  await page.evaluate(() => globalThis.watch());
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.move(640 + STEP * Math.sin(step / 5) * 20, 20 + step * STEP);
  }
  const frames = await page.evaluate(() => globalThis.frames());
  const after = await page.evaluate(() => globalThis.place());
  await page.mouse.up();
  if (after.y === before.y) throw new Error('The picture was not dragged');
  return {
    stands: Math.round(stands),
    frames: frames.length,
    median: quantile(frames, 0.5),
    p95: quantile(frames, 0.95),
  };
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
}

function print(rows) {
  console.log('nodes  ties  layout   stands ms  frames  median ms  p95 ms');
  for (const { nodes, ties, layout, stands, frames, median, p95 } of rows) {
    const cells = [nodes, ties, layout, stands, frames, median, p95];
    const widths = [5, 5, -8, 9, 7, 10, 7];
    console.log(cells.map((cell, i) => pad(String(cell), widths[i])).join(' '));
  }
}

function pad(text, width) {
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}
