import type { IngestSummary } from '../ingest/index.ts';

/** What a run did, a line each. */
export function summaryLines(summary: IngestSummary, seconds: number, warningsFile: string | undefined): string[] {
  const { read, new: fresh, changed, unchanged, rejected } = summary.releases;
  const { nodes, relationships, properties } = summary.writes;
  const listed = warningsFile === undefined ? ' (--warnings FILE lists them)' : ` (in ${warningsFile})`;
  return [
    `Releases    ${read} read: ${fresh} new, ${changed} changed, ${unchanged} unchanged; ${rejected} rejected`,
    `Statements  ${byKind(summary.statements)}`,
    `Ties        ${byKind(summary.ties)}`,
    `Warnings    ${summary.warnings}${summary.warnings === 0 ? '' : listed}`,
    `Written     ${nodes} nodes, ${relationships} relationships, ${properties} properties in ${seconds.toFixed(1)} s`,
  ];
}

function byKind(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a);
  const total = entries.reduce((sum, [, count]) => sum + count, 0);
  return entries.length === 0 ? '0' : `${total}: ${entries.map(([kind, count]) => `${kind} ${count}`).join(', ')}`;
}
