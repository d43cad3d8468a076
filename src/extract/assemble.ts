import { precisionOf } from '../domain/dates.ts';
import { hashId } from '../domain/ids.ts';
import { foldName } from '../domain/names.ts';
import type { ReadRelease } from '../domain/release.ts';
import type {
  EntityKind,
  Extraction,
  Mention,
  Modality,
  Referent,
  Role,
  Span,
  Statement,
  StatementPart,
} from '../domain/statement.ts';
import type { Warning } from '../domain/warnings.ts';
import type { Draft, Part, Scene } from './en/scene.ts';

const STRENGTH: Readonly<Record<Role, number>> = {
  ORGANISER: 6,
  CHAIR: 5,
  CO_CHAIR: 4,
  SPEAKER: 3,
  HOST: 2,
  ATTENDEE: 1,
};

/** Makes statements with keys, mentions and ids of what the rules drafted; repeats of a release become one statement. */
export function assemble(
  read: ReadRelease,
  scene: Scene,
  drafts: readonly Draft[],
  warnings: readonly Warning[],
): Extraction {
  const keeper = new Keeper(read);
  for (const record of scene.people.records)
    keeper.refer({ kind: 'Person', name: record.name, span: null, aliases: [...record.aliases] });
  scene.people.mentions.forEach((mentions, index) => {
    const tokens = scene.sentences[index]?.tokens ?? [];
    for (const { phrase, persons } of mentions) {
      const person = persons[0];
      if (!person || phrase.form === 'PRONOUN' || phrase.form === 'TITLE') continue;
      keeper.mention({
        kind: 'Person',
        name: person.name,
        span: { start: tokens[phrase.nameFrom]?.start ?? 0, end: tokens[phrase.nameTo - 1]?.end ?? 0 },
      });
    }
  });
  const merged = dropAnnounced(mergeDrafts(drafts));
  const statements = merged.map((group) => keeper.statement(group, scene));
  return {
    releaseId: read.release.id,
    referents: keeper.referents(scene),
    mentions: keeper.mentions(),
    statements: statements.sort(
      (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
    ),
    warnings: warnings.map((warning) => keeper.warning(warning)),
  };
}

/** Drafts that say the same: same type, modality, parts and day; one without a day joins one with it. */
function mergeDrafts(drafts: readonly Draft[]): Draft[][] {
  const groups = new Map<string, Draft[]>();
  const dated = new Map<string, string>();
  for (const draft of [...drafts].sort((a, b) => Number(b.setting.date !== null) - Number(a.setting.date !== null))) {
    const bare = [
      draft.type,
      draft.modality,
      ...ends(draft),
      draft.type === 'HOLDS' ? foldName(draft.organisation?.name ?? '') : '',
    ].join('|');
    const key = draft.setting.date === null ? (dated.get(bare) ?? `${bare}|`) : `${bare}|${draft.setting.date}`;
    if (draft.setting.date !== null && !dated.has(bare)) dated.set(bare, key);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups.values()];
}

function ends(draft: Draft): string[] {
  const names = [partKey(draft.subject), partKey(draft.object)];
  return draft.type === 'MET_WITH' ? names.sort() : names;
}

/** What is also reported as happened on that day was not only announced. */
function dropAnnounced(groups: Draft[][]): Draft[][] {
  const happened = new Set(groups.filter((g) => g[0]?.modality === 'OCCURRED').map((g) => announcementKey(g[0])));
  return groups.filter((g) => g[0]?.modality !== 'PLANNED' || !happened.has(announcementKey(g[0])));
}

function announcementKey(draft: Draft | undefined): string {
  return draft ? [draft.type, ...ends(draft), draft.setting.date].join('|') : '';
}

function partKey(part: Part): string {
  return `${part.kind}:${foldName(part.name) || part.name}`;
}

/** Keeps the referents and mentions of one release while its statements are made. */
class Keeper {
  readonly #read: ReadRelease;
  readonly #parts = new Map<string, { part: Part; aliases: Set<string>; within?: string }>();
  readonly #mentions = new Map<string, { kind: EntityKind; referent: string; span: Span }>();

  constructor(read: ReadRelease) {
    this.#read = read;
  }

  refer(part: Part): string {
    const key = partKey(part);
    const known = this.#parts.get(key);
    const aliases = known?.aliases ?? new Set<string>();
    for (const alias of part.aliases ?? []) if (alias !== part.name) aliases.add(alias);
    if (!known) this.#parts.set(key, { part, aliases });
    return key;
  }

  mention(part: Part): string | null {
    const referent = this.refer(part);
    if (!part.span || part.span.end <= part.span.start) return null;
    const span = this.origin(part.span);
    const id = `${span.start}-${span.end}-${referent}`;
    if (!this.#mentions.has(id)) this.#mentions.set(id, { kind: part.kind, referent, span });
    return id;
  }

  statement(group: readonly Draft[], scene: Scene): Statement {
    const best = [...group].sort((a, b) => b.confidence - a.confidence)[0];
    if (!best) throw new Error('a statement rests on at least one draft');
    const placed = group.filter((d) => d.setting.city !== null);
    const city = (placed.find((d) => d.setting.ownCity) ?? placed[0])?.setting.city ?? null;
    const cityKey = city === null ? null : this.refer({ kind: 'Place', name: city, span: null });
    const subject = this.refer(best.subject);
    const object = this.refer(best.object);
    const place = best.place ? this.refer(best.place) : best.object.kind === 'Place' ? object : cityKey;
    if (cityKey && best.object.kind === 'Place' && object !== cityKey) this.locate(object, cityKey);
    if (cityKey && best.type === 'VISITED' && best.object.kind === 'Organisation') this.locate(object, cityKey);
    const organisation = best.organisation ? this.refer(best.organisation) : null;
    const date = best.setting.date ?? group.find((d) => d.setting.date !== null)?.setting.date ?? null;
    const roles = group.flatMap((d) => (d.role ? [d.role] : []));
    const role = roles.sort((a, b) => STRENGTH[b] - STRENGTH[a])[0] ?? null;
    return {
      id: statementId(scene.releaseId, best, date),
      type: best.type,
      modality: best.modality,
      subject,
      object,
      organisation,
      date,
      endDate: best.setting.endDate,
      dateText: best.setting.dateText,
      city: cityKey,
      place,
      role: best.type === 'ORGANISED' ? 'ORGANISER' : role,
      occasion: best.occasion ?? null,
      sides: best.sides ?? null,
      via: best.via ?? null,
      spans: this.spans(group),
      mentions: this.partsOf(best),
      rule: best.rule,
      confidence: best.confidence,
    };
  }

  private partsOf(draft: Draft): { as: StatementPart; mention: string }[] {
    const parts: [StatementPart, Part | null | undefined][] = [
      ['subject', draft.subject],
      [draft.type === 'HOLDS' ? 'post' : 'object', draft.object],
      ['organisation', draft.organisation],
      ['place', draft.place],
    ];
    return parts.flatMap(([as, part]) => {
      const mention = part ? this.mention(part) : null;
      return mention === null ? [] : [{ as, mention }];
    });
  }

  private spans(group: readonly Draft[]): Span[] {
    const spans = new Map<string, Span>();
    for (const draft of [...group].sort((a, b) => b.confidence - a.confidence || a.span.start - b.span.start)) {
      const span = this.origin(draft.span);
      spans.set(`${span.start}-${span.end}`, span);
    }
    return [...spans.values()];
  }

  private locate(key: string, city: string): void {
    const known = this.#parts.get(key);
    if (known && key !== city) known.within ??= city;
  }

  /** From the clean text to the stored text. */
  origin(span: Span): Span {
    const { origin } = this.#read.clean;
    const start = origin[span.start] ?? 0;
    const last = origin[span.end - 1] ?? start;
    return { start, end: Math.min(this.#read.release.text.length, Math.max(start, last) + 1) };
  }

  referents(scene: Scene): Referent[] {
    return [...this.#parts.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { part, aliases, within }]) => {
        const place = part.kind === 'Place' ? scene.gazetteer.find(part.name)[0] : undefined;
        const kind =
          part.kind === 'Place'
            ? (place?.kind ?? (scene.isCity(part.name) ? 'CITY' : within ? 'VENUE' : 'OTHER'))
            : undefined;
        return {
          key,
          kind: part.kind,
          name: part.name,
          aliases: [...aliases].sort(),
          named: part.named ?? true,
          ...(kind === undefined ? {} : { placeKind: kind }),
          ...(within === undefined ? {} : { within }),
          ...(part.eventType === undefined ? {} : { eventType: part.eventType }),
        };
      });
  }

  mentions(): Mention[] {
    const { text } = this.#read.release;
    return [...this.#mentions.entries()]
      .sort(([, a], [, b]) => a.span.start - b.span.start || a.span.end - b.span.end)
      .map(([key, { kind, referent, span }]) => ({
        key,
        kind,
        referent,
        ...span,
        text: text.slice(span.start, span.end),
      }));
  }

  warning(warning: Warning): Warning {
    if (warning.start === undefined || warning.end === undefined) return warning;
    const span = this.origin({ start: warning.start, end: warning.end });
    return { ...warning, ...span, text: this.#read.release.text.slice(span.start, span.end) };
  }
}

function statementId(releaseId: string, draft: Draft, date: string | null): string {
  const organisation = draft.type === 'HOLDS' ? foldName(draft.organisation?.name ?? '') : '';
  return hashId(
    releaseId,
    draft.type,
    ...ends(draft),
    organisation,
    date,
    precisionOf(date),
    draft.modality satisfies Modality,
  );
}
