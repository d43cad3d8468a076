import { escapeUTF8 } from 'entities';
import type { Preview } from '../../domain/reconciliation.ts';

/** A small page about an entity, for the frame that OpenRefine shows. It holds no script and loads nothing. */
export function previewPage({ kind, name, names, lines }: Preview): string {
  const others = names.filter((one) => one !== name).slice(0, 6);
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${escapeUTF8(name)}</title>`,
    '<style>body{font:14px/1.4 system-ui,sans-serif;margin:12px}h1{font-size:16px;margin:0}p{margin:4px 0}small{color:#555}</style>',
    `</head><body><h1>${escapeUTF8(name)}</h1><small>${kind}</small>`,
    ...(others.length > 0 ? [`<p>${others.map((other) => escapeUTF8(other)).join(' · ')}</p>`] : []),
    ...lines.map((line) => `<p>${escapeUTF8(line)}</p>`),
    '</body></html>',
  ].join('\n');
}
