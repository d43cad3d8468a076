import type { Draft, Part } from '../scene.ts';

const HEAD_OFFICE = / (?:headquarters|head office|HQ)$/iu;

/**
 * One body under one name: "the HFD" is the Harbour Food Department (HFD) that stands elsewhere, and so is "the HFD
 * headquarters" where the department is visited too.
 */
export function withOneName(drafts: readonly Draft[]): Draft[] {
  const names = new Map<string, Part>();
  for (const { object } of drafts)
    for (const name of [object.name, ...(object.aliases ?? [])]) add(names, name, object);
  return drafts.map((draft) => ({ ...draft, object: fullPart(draft.object, names) }));
}

function add(names: Map<string, Part>, name: string, part: Part): void {
  const known = names.get(name);
  if (!known || known.name.length < part.name.length) names.set(name, part);
}

function fullPart(part: Part, names: ReadonlyMap<string, Part>): Part {
  const short = part.name.replace(HEAD_OFFICE, '').replace(ACRONYM_BEHIND, '');
  const full = names.get(part.name) ?? part;
  const known = full.name === part.name ? (names.get(short) ?? part) : full;
  if (known.name === part.name || known.kind === 'Place') return part;
  return { ...known, span: part.span, aliases: [...(known.aliases ?? []), part.name] };
}

const ACRONYM_BEHIND = / ?\(\p{Lu}{2,}\)$/u;
