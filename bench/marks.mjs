import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../docs/performance.md', import.meta.url);

/** Puts lines between the marks `<!-- NAME: begin -->` and `<!-- NAME: end -->` of docs/performance.md. */
export function putBetween(name, lines) {
  const page = readFileSync(PAGE, 'utf8');
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`docs/performance.md lacks its marks ${begin} and ${end}`);
  writeFileSync(PAGE, `${before}${begin}\n${lines.join('\n')}\n${end}${after}`);
}
