import type { ZhScene } from '../scene.ts';

const SUFFIX = /(?:特别行政区|自治区|共和国|王国|联邦|[市省县区州])$/u;

/** The places and companies that a person's posts are of, folded and without "city" or "province". */
export function homesOf(scene: ZhScene, key: string): string[] {
  const person = scene.readers.book.get(key);
  const bodies = [...(person?.posts ?? []).map((post) => post.foldedBody), ...(person?.places ?? [])];
  return [...new Set(bodies.flatMap((body) => placesIn(scene, body)))];
}

/** Does a post say a place? That abroad where one serves ("驻华大使") is none. */
export function isPlaced(scene: ZhScene, key: string): boolean {
  const person = scene.readers.book.get(key);
  const bodies = [...(person?.posts ?? []).map((post) => post.foldedBody), ...(person?.places ?? [])];
  return bodies.some((body) => body !== '' && scene.places.lengthAt(body, 0, false) > 0);
}

/** The places that a body's name begins with. */
function placesIn(scene: ZhScene, body: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < body.length && found.length < 8; ) {
    const length = scene.places.lengthAt(body, at, false);
    if (length === 0) break;
    const name = body.slice(at, at + length);
    found.push(...[name, ...scene.places.holdersOf(name)].map((place) => place.replace(SUFFIX, '')));
    at += length;
  }
  return found.length > 0 || body === '' ? found : [body.slice(0, 4)];
}
