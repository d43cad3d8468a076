import { lowerAt } from '../../text/tokens.ts';
import type { DateMention } from '../find/dates/index.ts';
import { phraseText } from '../find/phrases.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { Scene, SetClause, Setting } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';

const MOST_NAMINGS = 4;
const FARTHEST_DAY = 8;
const HELD = wordSet('held place opened staged convened');

/** When who took part did so: as the clause says; else when the text says that the event was held. */
export function settingOfEvent(
  event: OccasionRecord,
  clause: Pick<SetClause, 'setting' | 'modality' | 'dates'>,
  scene: Scene,
): Setting {
  const { setting, modality } = clause;
  if (modality !== 'OCCURRED' || clause.dates.some((d) => d.date !== null && d.date === setting.date)) return setting;
  const day = event.seen.slice(0, MOST_NAMINGS).flatMap((seen) => dayHeld(seen, scene) ?? [])[0];
  const tokens = day && scene.sentences[day.sentence]?.tokens;
  if (!day || !tokens) return setting;
  const { date, endDate, from, to } = day.mention;
  return { ...setting, date, endDate, dateText: phraseText(tokens, from, to) };
}

interface DayHeld {
  readonly sentence: number;
  readonly mention: DateMention;
}

/** "Fuzhou Week, which was held yesterday (27 May)", "The Forum took place in X on 5 May": a day that has been. */
function dayHeld({ sentence, to }: OccasionRecord['seen'][number], scene: Scene): DayHeld | null {
  const tokens = scene.sentences[sentence]?.tokens ?? [];
  const held = tokens.findIndex((t, i) => i >= to && i < to + 4 && HELD.has(t.lower));
  if (held < 0 || tokens.slice(to, held).some((_, k) => ['will', 'be', 'to'].includes(lowerAt(tokens, to + k))))
    return null;
  const mention = (scene.dates[sentence] ?? []).find((d) => d.from > held && d.from <= held + FARTHEST_DAY);
  const past = mention?.date?.length === 10 && (scene.published === null || mention.date <= scene.published);
  return past ? { sentence, mention } : null;
}
