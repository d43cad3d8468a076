import type { TieKind } from '../domain/picture.ts';
import type { StatementType } from '../domain/statement.ts';
import type { WriteCounts } from '../graph/driver.ts';
import type { EvidenceItem } from '../graph/write/index.ts';
import type { StoredBatch } from './store.ts';

/** What a run did. Counts grow while it runs. */
export interface IngestSummary {
  readonly releases: { read: number; new: number; changed: number; unchanged: number; rejected: number };
  /** Statements made by the releases of this run, stored before or not. */
  readonly statements: Partial<Record<StatementType, number>>;
  /** Ties that rest on a statement of this run, stored before or not. */
  readonly ties: Partial<Record<TieKind, number>>;
  warnings: number;
  /** What the database was changed by: zero throughout where all was known. */
  readonly writes: { nodes: number; relationships: number; properties: number };
}

export function newSummary(): IngestSummary {
  return {
    releases: { read: 0, new: 0, changed: 0, unchanged: 0, rejected: 0 },
    statements: {},
    ties: {},
    warnings: 0,
    writes: { nodes: 0, relationships: 0, properties: 0 },
  };
}

export function addCounts({ writes }: IngestSummary, counts: WriteCounts): void {
  writes.nodes += counts.nodes;
  writes.relationships += counts.relationships;
  writes.properties += counts.properties;
}

export function addStored(summary: IngestSummary, items: readonly EvidenceItem[], { settled }: StoredBatch): void {
  const own = new Set<string>();
  for (const { evidence } of items) {
    for (const { id, type } of evidence.statements) {
      own.add(id);
      summary.statements[type] = (summary.statements[type] ?? 0) + 1;
    }
  }
  for (const { kind, properties } of settled.picture.ties) {
    const statements = Array.isArray(properties['statementIds']) ? properties['statementIds'] : [];
    if (statements.some((id) => own.has(id))) summary.ties[kind] = (summary.ties[kind] ?? 0) + 1;
  }
}
