import type { Exporter } from '../domain/exports.ts';
import { exportText } from '../export/index.ts';
import type { Graph } from '../graph/driver.ts';
import { createExportReader } from '../graph/read/export.ts';

/** Hands on what a graph holds at the time when it is asked. */
export function exporterOf(graph: Graph): Exporter {
  const source = createExportReader(graph);
  return {
    size: async () => {
      const { entities, ties } = await source.mark();
      return entities + ties;
    },
    text: (format, quotes) => exportText(format, source, quotes),
  };
}
