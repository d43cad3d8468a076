import { COUNT_CAP } from '../../domain/counting.ts';
import type { CypherLibrary } from '../cypher.ts';
import type { GraphParameters } from '../driver.ts';
import { type Fields, map, number, rows, text } from './fields.ts';
import type { Page } from './questions.ts';
import type { Run } from './run.ts';
import { toPage } from './window.ts';

export type Parse<Row> = (fields: Fields) => Row;

/** Runs the statements of `cypher/read` by name, and parses what they answer. */
export interface Ask {
  /** The rows as they are. */
  all(name: string, parameters?: GraphParameters): Promise<readonly Fields[]>;
  /** Statements that answer one `row` a record. */
  page<Row>(name: string, parameters: GraphParameters, first: number, parse: Parse<Row>): Promise<Page<Row>>;
  /** Statements that answer a list of `rows` for each key: a page each, in the order of `keys`. */
  pages<Row>(
    name: string,
    parameters: GraphParameters,
    keys: { readonly column: string; readonly values: readonly string[] },
    first: number,
    parse: Parse<Row>,
  ): Promise<Page<Row>[]>;
  /** Statements that answer one `row` for each id that exists; null for the others. */
  each<Row>(name: string, ids: readonly string[], parse: Parse<Row>): Promise<(Row | null)[]>;
  /** Statements that answer a list of `rows` for each id, whole; empty where there are none. */
  lists<Row>(name: string, parameters: GraphParameters, ids: readonly string[], parse: Parse<Row>): Promise<Row[][]>;
  /** Statements that answer one `total`, counted to `COUNT_CAP` and one beyond. */
  total(name: string, parameters: GraphParameters): Promise<number>;
  /** Statements that answer a `total` for each key, likewise. */
  totals(
    name: string,
    parameters: GraphParameters,
    keys: { readonly column: string; readonly values: readonly string[] },
  ): Promise<number[]>;
}

export function createAsk(library: CypherLibrary, run: Run): Ask {
  const all = (name: string, parameters: GraphParameters = {}) => run(library.get(name), parameters);
  return {
    all,
    async page(name, parameters, first, parse) {
      const found = await all(name, parameters);
      return toPage(
        found.map((record) => parse(map(record, 'row'))),
        first,
      );
    },
    async pages(name, parameters, { column, values }, first, parse) {
      const found = byColumn(await all(name, parameters), column);
      return values.map((key) => toPage(rows(found.get(key) ?? {}, 'rows', parse), first));
    },
    async each(name, ids, parse) {
      const found = byColumn(await all(name, { ids }), 'id');
      return ids.map((id) => {
        const record = found.get(id);
        return record ? parse(map(record, 'row')) : null;
      });
    },
    async lists(name, parameters, ids, parse) {
      const found = byColumn(await all(name, parameters), 'id');
      return ids.map((id) => rows(found.get(id) ?? {}, 'rows', parse));
    },
    async total(name, parameters) {
      const [record] = await all(name, { ...parameters, cap: COUNT_CAP + 1 });
      return record ? number(record, 'total') : 0;
    },
    async totals(name, parameters, { column, values }) {
      const found = byColumn(await all(name, { ...parameters, cap: COUNT_CAP + 1 }), column);
      return values.map((key) => number(found.get(key) ?? { total: 0 }, 'total'));
    },
  };
}

function byColumn(records: readonly Fields[], column: string): Map<string, Fields> {
  return new Map(records.map((record) => [text(record, column), record]));
}
