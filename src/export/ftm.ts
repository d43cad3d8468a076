import { EXPORT_NOTICE, type QuoteMode } from '../domain/exports.ts';
import type { ExportReader } from '../graph/reader.ts';
import { type FtmEntity, ftmEntity, ftmRelease } from './ftm-entities.ts';
import { ftmTie } from './ftm-ties.ts';

/**
 * Entities of FollowTheMoney (model 4.5), one JSON object a line: releases, entities, then ties. The first line is a note
 * with the licence, as the format has no head. What is lost: docs/exports.md.
 */
export async function* toFtm(source: ExportReader, quotes: QuoteMode): AsyncGenerator<string> {
  yield line(NOTE);
  for await (const release of source.releases()) yield line(ftmRelease(release));
  for await (const entity of source.entities()) yield line(ftmEntity(entity));
  for await (const tie of source.ties()) yield line(ftmTie(tie, quotes));
}

const NOTE: FtmEntity = {
  id: 'whomet-export',
  schema: 'Note',
  properties: { name: ['Licence and attribution of this export'], description: [EXPORT_NOTICE] },
};

function line(entity: FtmEntity | null): string {
  if (entity === null) return '';
  const { id, schema } = entity;
  const properties = Object.entries(entity.properties).flatMap(([name, values]) => {
    const told = [...new Set(values)].filter((value) => value !== null && value !== undefined && value !== '');
    return told.length > 0 ? [[name, told] as const] : [];
  });
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(properties) })}\n`;
}
