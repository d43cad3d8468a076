import { confidenceTable, rulesTable, type Scores, setsTable, typesTable } from './tables.ts';

const TABLES: Readonly<Record<string, (scores: Scores) => string>> = {
  sets: setsTable,
  types: typesTable,
  rules: rulesTable,
  confidence: confidenceTable,
};

/** The page with its tables renewed, each between `<!-- score:NAME -->` and `<!-- /score:NAME -->`; throws where one is missing. */
export function renewTables(page: string, scores: Scores): string {
  return Object.entries(TABLES).reduce((text, [name, make]) => {
    const [begin, end] = [`<!-- score:${name} -->`, `<!-- /score:${name} -->`];
    const from = text.indexOf(begin);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`the page has no ${begin} … ${end}`);
    return `${text.slice(0, from + begin.length)}\n${make(scores)}\n${text.slice(to)}`;
  }, page);
}
