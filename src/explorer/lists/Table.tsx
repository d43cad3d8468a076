import type { MouseEvent } from 'react';
import { useEvidence } from '../evidence/useEvidence.ts';
import type { Column, Listing, Paged } from './listing.ts';

interface TableProps<Result, Variables extends Paged, Row> {
  readonly listing: Listing<Result, Variables, Row>;
  readonly rows: readonly Row[];
}

/** Rows under headed columns. A click on a row opens its evidence, as its button does. */
export function Table<Result, Variables extends Paged, Row>({ listing, rows }: TableProps<Result, Variables, Row>) {
  const evidence = useEvidence();
  const { idOf, tieOf } = listing;
  const columns = listing.columns.filter(({ unseen }) => !unseen);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" aria-label={`Table of ${listing.words[1]}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ title, look }) => (
              <th key={title} scope="col" className={look}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const tie = tieOf?.(row);
            return (
              <tr
                key={idOf(row)}
                className={classOf(tie, evidence.shown)}
                onClick={(event) => tie !== undefined && !isForAnother(event) && evidence.show(tie)}
              >
                {columns.map((column) => (
                  <td key={column.title} className={column.look} data-title={column.title}>
                    {contentOf(column, row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function contentOf<Row>({ cell, text }: Column<Row>, row: Row) {
  return cell ? cell(row) : text(row);
}

function classOf(tie: string | undefined, shown: string | undefined): string | undefined {
  if (tie === undefined) return undefined;
  return tie === shown ? 'opens open' : 'opens';
}

/** A link or button within the row has its own purpose, and so has marking text. */
function isForAnother({ target }: MouseEvent): boolean {
  if (window.getSelection()?.isCollapsed === false) return true;
  return target instanceof Element && target.closest('a, button, summary') !== null;
}
