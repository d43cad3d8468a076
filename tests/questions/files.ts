/** The questions of this folder, their fixed answers, and the Cypher of cypher/browser/ that asks the same. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('./', import.meta.url);
const BROWSER = new URL('../../cypher/browser/', import.meta.url);

export interface Question {
  /** `01-who-met-whom`. */
  readonly name: string;
  readonly query: string;
  /** The saved Cypher that asks the same, and the columns whose ids are the `same` ones of the answer. */
  readonly twin?: { readonly cypher: string; readonly columns: readonly string[] };
}

/** @throws if a question names a twin that is not there */
export function questions(): readonly Question[] {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
  return names.sort().map((file) => {
    const query = readFileSync(new URL(file, FOLDER), 'utf8');
    const [, twin, columns] = /^# Twin: (\S+) (.+)$/mu.exec(query) ?? [];
    const name = file.replace('.graphql', '');
    if (twin === undefined || columns === undefined) return { name, query };
    return {
      name,
      query,
      twin: { cypher: readFileSync(new URL(twin, BROWSER), 'utf8'), columns: columns.split(', ') },
    };
  });
}

const fileOf = ({ name }: Question) => new URL(`answers/${name}.json`, FOLDER);

/** The fixed answer; undefined where none is fixed yet. */
export function answerOf(question: Question): unknown {
  const file = fileOf(question);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export function fixAnswer(question: Question, answer: unknown): void {
  writeFileSync(fileOf(question), `${JSON.stringify(answer, undefined, 2)}\n`);
}
