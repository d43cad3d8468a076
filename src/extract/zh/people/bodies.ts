import { heads } from '../find/heads.ts';
import type { Post } from '../find/posts.ts';
import { foldHan } from '../text/fold.ts';
import type { HomeTold } from './home-told.ts';

/** Offices of any place: "市委" is that of the place told before. */
const BARE = /^(?:中共)?([市省区县州])(?:委|政府|人民政府|人大|人大常委会|政协|纪委|委员会)/u;
/** Before the place of a committee. */
const PARTIES = /^(?:中共|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团)(?=\p{Script=Han}{2,})/u;
const PLACE_OF_BODY = /^(\p{Script=Han}{2,8}?[市省区县州])(?:委|政府|人民政府|人大|政协|纪委)?/u;
const OF_PLACES = /^(?:常务)?副?([市省区县州郡])长$|^代([市省区县州])长$/u;
const OF_COMPANIES =
  /^(?:副)?(?:董事长|总经理|总裁|行政总裁|首席执行官|执行副总裁|高级副总裁|财务总监|运营总监|技术总监)$/u;

const UNNAMED = /^(?:公司|集团|大学|学院|银行|医院|剧院|中心|企业|机构|协会|商会|学会|基金会|博物馆|园区|酒店|工厂)$/u;

/** "苏丹驻华大使、新任外长" */
const OF_STATES = /(?:外长|防长|财长|总理|首相|总统|大臣|国务卿|外相|部长)$/u;

/**
 * The bodies of posts in words of the text, with what a reader adds: "市委书记" of the city told before, "市长" of the
 * city whose committee stands before it, "总经理" of the company before it. Remembers the places told.
 */
export function resolveBodies(
  original: string,
  isForeign: (body: string, lead: string) => boolean,
  home: HomeTold | null = null,
): (posts: readonly Post[]) => (string | null)[] {
  const places = new PlacesTold(home);
  return (posts) => {
    let before: string | null = null;
    return posts.map((post) => {
      const { start, end } = post.organisation ?? { start: 0, end: 0 };
      // "该校校长", "该公司董事长": no body is named.
      const told = original.slice(start, end);
      const own = end - start > 1 && !UNNAMED.test(foldHan(told)) ? told : null;
      places.at = post.span.start;
      const title = post.title.map((s) => foldHan(original.slice(s.start, s.end))).join('');
      const body = own === null ? implied(title, before, places) : ofPlace(own, places);
      remember(body, places, (place) => isForeign(place, foldHan(original.slice(post.span.start, start))));
      before = body ?? before;
      return body;
    });
  };
}

function ofPlace(own: string, places: PlacesTold): string {
  const kind = BARE.exec(foldHan(own))?.[1];
  const place = kind === undefined ? undefined : places.get(kind);
  return place === undefined ? own : place.slice(0, -1) + own;
}

function implied(title: string, before: string | null, places: PlacesTold): string | null {
  const [, kind, acting] = OF_PLACES.exec(title) ?? [];
  const area = kind ?? acting;
  if (area !== undefined)
    return before !== null && foldHan(before).includes(area)
      ? (placesOf(before).findLast((p) => foldHan(p).endsWith(area)) ?? placeIn(before, area))
      : (places.get(area) ?? null);
  if (before !== null && (heads(title, foldHan(before)) || isOfParty(title, foldHan(before)))) return before;
  if (OF_STATES.test(title)) return before !== null && /[部局委室院厅署处办会]$/u.test(foldHan(before)) ? null : before;
  return OF_COMPANIES.test(title) ? before : null;
}

/** "青山集团董事长、党组书记", "省委常委、秘书长": of the same body. */
function isOfParty(title: string, body: string): boolean {
  if (/^秘书长$/u.test(title)) return /(?:[省市区县州]委|党委)$/u.test(body);
  if (!/^(?:分?党[组委](?:副?书记|成员|委员)|党组成员)$/u.test(title)) return false;
  return /(?:[部局署院会厅行司室办馆]|集团|大学|学院|公司|银行)$/u.test(body) && !/常委会$/u.test(body);
}

function placeOf(body: string): string | null {
  const place = PLACE_OF_BODY.exec(foldHan(body))?.[1];
  return place === undefined ? null : body.slice(0, place.length);
}

/** "甘肃省庆阳市委": its places, the widest first. */
function placesOf(body: string): string[] {
  const party = PARTIES.exec(foldHan(body))?.[0].length ?? 0;
  if (party > 0) return placesOf(body.slice(party));
  const folded = foldHan(body);
  const places: string[] = [];
  for (const match of folded.matchAll(/[^市省区县]{1,7}?(?:[市省区县]|州(?!市))/gu)) {
    if (match.index !== places.join('').length) break;
    places.push(body.slice(match.index, match.index + match[0].length));
  }
  return places;
}

function placeIn(body: string, area: string): string | null {
  const at = foldHan(body).indexOf(area);
  return at > 0 ? body.slice(0, at + 1) : null;
}

function remember(body: string | null, places: PlacesTold, isForeign: (body: string) => boolean): void {
  if (body === null || placeOf(body) === null) return;
  for (const place of placesOf(body)) places.tell(place, isForeign(foldHan(body)));
}

/** So near behind another place a bare office is of it; else it is of the first at home. */
const NEAR = 60;

/** The places that posts were of, by their kind. */
class PlacesTold {
  at = 0;
  readonly #first = new Map<string, string>();
  readonly #last = new Map<string, { place: string; at: number }>();
  /** Of another land, once that is told. */
  readonly #abroad = new Set<string>();
  readonly #home: HomeTold | null;

  constructor(home: HomeTold | null) {
    this.#home = home;
  }

  tell(place: string, abroad: boolean): void {
    const foreign = abroad || this.#abroad.has(place);
    if (foreign) this.#abroad.add(place);
    const kind = foldHan(place.slice(-1));
    if (!this.#first.has(kind) && !foreign) this.#first.set(kind, place);
    // A bare office is none of a guest's city.
    if (!foreign) this.#last.set(kind, { place, at: this.at });
  }

  /** Behind the words that tell of the guests, and no other city is told since. */
  #isHost({ at }: HomeTold): boolean {
    const last = this.#last.get('市');
    return this.at > at && !(last !== undefined && last.at > at && this.at - last.at < NEAR);
  }

  get(kind: string): string | undefined {
    const last = this.#last.get(kind);
    const told = last && this.at - last.at < NEAR ? last.place : this.#first.get(kind);
    // "市长" of a city that the release takes for granted: a bare office that follows is of it as well.
    if (told === undefined) this.#first.set(kind, '');
    if (told === '' || told === undefined) return undefined;
    return kind === '市' && this.#home && this.#isHost(this.#home) ? this.#home.city : told;
  }
}
