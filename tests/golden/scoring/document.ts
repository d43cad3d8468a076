import { confidenceTable, rulesTable, type Scores, setsTable, typesTable } from './tables.ts';

const TABLES: Readonly<Record<string, (scores: Scores) => string>> = {
  sets: setsTable,
  types: typesTable,
  rules: rulesTable,
  confidence: confidenceTable,
};

/** The page with its tables renewed, each between `<!-- score:NAME -->` and `<!-- /score:NAME -->`; throws where one is missing. */
export function renewTables(page: string, scores: Scores): string {
  return renewSections(page, Object.fromEntries(Object.entries(TABLES).map(([name, make]) => [name, make(scores)])));
}

/** The page with each section between its marks replaced, by name. */
export function renewSections(page: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce((text, [name, section]) => {
    const [begin, end] = [`<!-- score:${name} -->`, `<!-- /score:${name} -->`];
    const from = text.indexOf(begin);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`the page has no ${begin} … ${end}`);
    return `${text.slice(0, from + begin.length)}\n${section}\n${text.slice(to)}`;
  }, page);
}
