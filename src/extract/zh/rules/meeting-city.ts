import { oncePer } from '../../../domain/once-per.ts';
import type { Part } from '../../reading.ts';
import type { Item } from '../people/find-phrases.ts';
import type { ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { foldHan } from '../text/fold.ts';
import { homesOf } from './homes.ts';
import { orderOf } from './order.ts';
import { guestTold } from './visits.ts';

const RECEIVES = /^(?:集体|亲切|分别|先后|共同)?(?:会见|接见|宴请|款待|[设以]?.?宴(?:款待|欢迎|招待))了?$/u;
const CALLS_ON = /^(?:礼节性|先后|分别)?(?:拜会|拜访|拜候)了?$/u;
const COMES = /^(?:来访|到访|来|代表团|访问团|一行)$/u;

/** "市长某某会见了来访的大使": at home, where no other city is told. */
export function atHome(scene: ZhScene, clause: SetClause, guests: readonly Part[], others: readonly Part[]): SetClause {
  if (clause.setting.city === null && CALLS_ON.test(foldHan(clause.verb)))
    return inCity(clause, others.flatMap((host) => cityOfMayor(scene, host))[0]);
  const stay = clause.setting.city === null ? cityOfStay(scene, clause) : undefined;
  if (stay !== undefined) return inCity(clause, stay);
  return atHosts(scene, clause, guests);
}

/** "与访港的会长某某会面": there. */
function cityOfStay(scene: ZhScene, clause: SetClause): string | undefined {
  const at = orderOf(scene, clause);
  const near = scene.clauses.slice(Math.max(0, at - 4), at + 5).filter((c) => c.stretch === clause.stretch);
  const stays = near.flatMap((c) => guestTold(scene, c).cities);
  return stays[0]?.name;
}

/** "拜会青河市市长某某": there, where no city is told. */
function cityOfMayor(scene: ZhScene, host: Part): string[] {
  const posts = scene.readers.book.get(foldHan(host.name))?.posts ?? [];
  const isMayor = posts.some((p) => /^(?:副|常务副)?市长$|^市委书记$/u.test(p.foldedTitle));
  return isMayor ? homesOf(scene, foldHan(host.name)).flatMap(({ name }) => cityNamed(scene, name)) : [];
}

function cityNamed(scene: ZhScene, name: string): string[] {
  return [scene.places.cityOf(name) ?? scene.places.cityOf(`${name}市`)].flatMap((city) => city ?? []);
}

function inCity(clause: SetClause, city: string | undefined): SetClause {
  return city === undefined ? clause : { ...clause, setting: { ...clause.setting, city } };
}

function atHosts(scene: ZhScene, clause: SetClause, hosts: readonly Part[]): SetClause {
  if (clause.setting.city !== null) return clause;
  const receives = RECEIVES.test(foldHan(clause.verb));
  const come = clause.items.slice(clause.at, clause.stretch.to).some((i) => COMES.test(i.text) || i.phrase?.party);
  const [city] = hosts
    .flatMap((host) => homesOf(scene, foldHan(host.name)))
    .flatMap(({ name }) => cityNamed(scene, name));
  if (receives && come) return inCity(clause, city ?? scene.readers.home ?? knownOf(scene).welcome ?? undefined);
  const stays =
    (receives || clause.partners.some(({ party }) => party)) &&
    !hosts.some(({ name }) => knownOf(scene).away.has(name));
  return inCity(clause, (stays ? city : undefined) ?? knownOf(scene).welcome ?? undefined);
}

const JOURNEYS = new Set(['GO', 'VISIT', 'LEAD', 'RETURN']);

/** Looked up once, so that reading stays linear. */
const knownOf = oncePer((scene: ZhScene) => ({ away: travellers(scene), welcome: welcomedTo(scene) }));

/** Whoever is on a journey receives nobody at home. */
function travellers({ clauses }: ZhScene): ReadonlySet<string> {
  const journeys = clauses.filter((c) => JOURNEYS.has(c.act) && !c.relative);
  return new Set(journeys.flatMap((c) => c.subjects.flatMap(({ persons }) => persons.map((p) => p.name))));
}

/** "欢迎部长某某一行到访青河", "对某某来访青河表示欢迎": where the host says it. */
function welcomedTo(scene: ZhScene): string | null {
  for (const { items } of scene.passages) {
    const welcome = items.findIndex((i) => i.text === '欢迎');
    const comes = welcome < 0 ? -1 : items.findIndex((i, k) => Math.abs(k - welcome) < 32 && COMES_TO.test(i.text));
    const city = comes < 0 ? null : cityBehind(scene, items, comes);
    if (city !== null) return city;
  }
  return null;
}

const COMES_TO = /^(?:访[港澳]|到访|访问|莅临|来到|抵达|来|来[港澳]|[到来]访问?)$/u;

function cityBehind({ places, original }: ZhScene, items: readonly Item[], at: number): string | null {
  const [verb, next] = [items[at], items[at + 1]];
  if (/^[来访][港澳]$/u.test(verb?.text ?? '')) return places.cityOfShort(verb?.text.slice(-1) ?? '');
  if (next?.kind === 'PLACE')
    return places.kindOf(next.text) === 'COUNTRY' && places.cityOf(next.text) === null
      ? null
      : places.cityOf(original.slice(next.start, next.end));
  return next?.kind === 'CHAR' ? places.cityOfShort(next.text) : null;
}
