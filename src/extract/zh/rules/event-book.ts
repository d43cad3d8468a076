import type { Part } from '../../reading.ts';
import { eventBetween } from '../find/things.ts';
import type { ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { foldHan } from '../text/fold.ts';

const BARE =
  /^(?:会议|论坛|典礼|仪式|活动|座谈会|大会|会|比赛|年会|晚会|晚宴|展览|展览会|峰会|会谈|研讨会|宴会|招待会|讲座|大赛|竞赛|赛事|开幕式|开幕礼|博览会|交易会|运动会)$/u;

/** The events of one release while its clauses are read in order. */
export class EventBook {
  readonly #scene: ZhScene;
  readonly #told: Part[] = [];

  constructor(scene: ZhScene) {
    this.#scene = scene;
  }

  /** The event named in these items; "会议" alone is the one told before. */
  between(clause: SetClause, from: number, to: number): Part | null {
    const is = clause.items.findIndex((i, k) => k >= from && k < to && i.text === '是');
    const opens = is >= 0 && is < 4;
    const event = eventBetween(this.#scene, clause.items, opens ? is + 1 : from, is < 0 || opens ? to : is);
    if (!event) return null;
    const folded = foldHan(event.name);
    const same = this.#told.findLast((e) => foldHan(e.name).endsWith(folded) && e.name !== event.name);
    if (same) return same;
    if (/^(?:上述|有关|相关|一系列|系列)+(?:活动|会议|会见)$/u.test(folded)) return this.last();
    if (
      /^(?:本届|本次|此次|是次|今次|该|本)(?:会议|论坛|典礼|仪式|活动|大会|峰会|年会|展览|博览会|\p{Script=Han}{1,2}[运博交冬]?会)$/u.test(
        folded,
      ) &&
      this.last()
    )
      return this.last();
    // "何人出席开幕式，会后设宴。出席宴会的有": not at the opening.
    if (/^[晚午]?宴会?$/u.test(folded) && this.last() && this.last()?.eventType !== 'DINNER') return null;
    if (BARE.test(folded)) return folded === '讲座' ? event : (this.last() ?? this.#dinner(event));
    this.#told.push(event);
    return event;
  }

  /** A dinner needs no name where no other event is told. */
  #dinner(event: Part): Part | null {
    if (event.eventType !== 'DINNER') return null;
    this.#told.push(event);
    return event;
  }

  last(): Part | null {
    return this.#told.at(-1) ?? null;
  }
}
