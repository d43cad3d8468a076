import type { ZhScene } from '../scene.ts';

const SUFFIX = /(?:特别行政区|自治区|共和国|王国|联邦|[市省县区州])$/u;

const COMPANY = /(?:集团|公司|股份|控股|银行)/u;

/** A place, a land or a company, folded and without "city" or "province". */
export interface Home {
  readonly name: string;
  readonly isLand: boolean;
}

/** What a person's posts are of. */
export function homesOf(scene: ZhScene, key: string): Home[] {
  const person = scene.readers.book.get(key);
  const bodies = [...(person?.posts ?? []).map((post) => post.foldedBody), ...(person?.places ?? [])];
  return bodies.flatMap((body) => placesIn(scene, body));
}

/** Does a post say a place? That abroad where one serves ("驻华大使") is none. */
export function isPlaced(scene: ZhScene, key: string): boolean {
  const person = scene.readers.book.get(key);
  const bodies = [...(person?.posts ?? []).map((post) => post.foldedBody), ...(person?.places ?? [])];
  return bodies.some((body) => body !== '' && scene.places.lengthAt(body, 0, false) > 0);
}

/** The places that a body's name begins with. */
function placesIn(scene: ZhScene, body: string): Home[] {
  const found: Home[] = [];
  let read = 0;
  for (let at = 0; at < body.length && found.length < 8; ) {
    const length = scene.places.lengthAt(body, at, false);
    if (length === 0) break;
    const name = body.slice(at, at + length);
    for (const place of [name, ...scene.places.holdersOf(name)])
      found.push({ name: place.replace(SUFFIX, ''), isLand: scene.places.kindOf(place) === 'COUNTRY' });
    at += length;
    read = at;
  }
  const rest = body.slice(read);
  // "中国远东重工集团" and "远东集团"
  if (COMPANY.test(rest)) found.push({ name: rest.slice(0, 2), isLand: false });
  return found.length > 0 || body === '' ? found : [{ name: body.slice(0, 4), isLand: false }];
}
