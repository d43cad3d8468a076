import { addDays, type PartialDate } from '../../../domain/dates.ts';
import type { Modality } from '../../../domain/statement.ts';
import type { Draft, Part, Setting } from '../../reading.ts';
import { type ZhSession, zhSessions } from '../find/sessions.ts';
import { textAt, trimmed, type ZhPassage, type ZhRule, type ZhScene } from '../scene.ts';
import { resolveTime } from '../settings/resolve-time.ts';

interface Session {
  readonly session: ZhSession;
  readonly passage: ZhPassage;
  readonly body: Part;
}

/** What a release reports is no older. */
const REPORTED_DAYS = 14;
const ACTS = new Set(['ATTEND', 'CHAIR', 'CO_CHAIR', 'HOST', 'SPEAK', 'HOLD']);
const HELD = /举行|召开|举办/u;
const REACH = 25;

/** SESSION_OF: a counted session of a co-operation mechanism, reported, to come or only recalled. It makes nobody attend. */
export const sessions: ZhRule = (scene) => {
  const found = scene.passages.flatMap((passage) =>
    zhSessions(scene.folded, passage.sentence).map((session) => ({ session, passage })),
  );
  const full = found.flatMap(({ session, passage }): Session[] => {
    if (!session.body) return [];
    const name = textAt(scene, session.body);
    return [{ session, passage, body: { kind: 'Organisation', name, span: session.body } }];
  });
  const mechanisms = new Map(full.map(({ body }) => [body.name, { ...body, span: null }]));
  const calls = new Set(full.map(({ session }) => session.called));
  const [only, ...others] = mechanisms.values();
  // "第四次全体会议" is one of the only mechanism whose sessions the release calls so.
  const short = found.flatMap(({ session, passage }): Session[] => {
    const fits = !session.body && only && others.length === 0 && calls.has(session.called);
    return fits ? [{ session, passage, body: only }] : [];
  });
  return { drafts: [...full, ...short].map((one) => toDraft(one, scene)), warnings: [] };
};

function toDraft({ session, passage, body }: Session, scene: ZhScene): Draft {
  const { start, end, number } = session;
  const { modality, setting } = timeOf(session, passage, scene);
  return {
    type: 'SESSION_OF',
    modality,
    subject: { kind: 'Event', name: textAt(scene, session), span: { start, end }, eventType: 'SESSION' },
    object: body,
    setting,
    number,
    span: trimmed(passage.sentence, scene),
    rule: 'zh-session-of',
    confidence: session.body ? 0.85 : 0.7,
  };
}

/** Its own words ("去年四月在海康举行的") before those of the clause that tells of it. */
function timeOf(session: ZhSession, passage: ZhPassage, scene: ZhScene): { modality: Modality; setting: Setting } {
  const own = ownTime(session, passage, scene);
  const clause = passage.clauses.find(
    ({ act, relative, items, at }) =>
      ACTS.has(act) && !relative && Math.abs((items[at]?.start ?? 0) - session.start) < 40,
  );
  if (own?.date && isPast(own.date, scene.published)) return { modality: 'BACKGROUND', setting: own };
  if (clause) return { modality: clause.modality, setting: clause.setting };
  const around = scene.folded.slice(session.end, session.end + REACH);
  if (/取消|延期|押后|推迟/u.test(around)) return { modality: 'CANCELLED', setting: own ?? NO_TIME };
  if (/^[^，。]{0,8}(?:将|定于|拟)/u.test(around) || isToCome(own, scene))
    return { modality: 'PLANNED', setting: own ?? NO_TIME };
  return { modality: own?.date && HELD.test(around) ? 'OCCURRED' : 'BACKGROUND', setting: own ?? NO_TIME };
}

const NO_TIME: Setting = { date: null, endDate: null, dateText: null, city: null };

/** The time right before "举行的第六次…", or between the session and "举行". */
function ownTime({ start, end }: ZhSession, { items }: ZhPassage, scene: ZhScene): Setting | null {
  const item = items.findLast((one) => {
    if (!one.time) return false;
    const [from, to] = one.end <= start ? [one.end, start] : [end, one.end + 8];
    return Math.abs(from - to) <= REACH && one.start < end + REACH && HELD.test(scene.folded.slice(from, to));
  });
  const told = item?.time && resolveTime(item.time, scene.published, null);
  if (!item || !told) return null;
  return { date: told.date, endDate: told.endDate, dateText: scene.original.slice(item.start, item.end), city: null };
}

function isPast(date: PartialDate, published: PartialDate | null): boolean {
  if (published === null) return false;
  if (date.length < 10 || published.length < 10) return date < published.slice(0, date.length);
  return date < addDays(published, -REPORTED_DAYS);
}

function isToCome(own: Setting | null, { published }: ZhScene): boolean {
  return own?.date != null && published !== null && own.date > published.slice(0, own.date.length);
}
