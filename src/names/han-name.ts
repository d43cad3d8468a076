import { simplified } from './fold.ts';
import { isHanSurname } from './surnames.ts';

/** A Chinese name in Han, simplified. A married name has two surnames: 林鄭月娥 is of 林 and of 鄭. */
export interface HanName {
  readonly surnames: readonly string[];
  /** Its characters; none for a surname alone. */
  readonly given: readonly string[];
}

/** A Chinese name of a person: foreign ones are mostly longer or hold a dot. */
const HAN_NAME = /^\p{Script=Han}{1,4}$/u;

/** How a name in Han may be divided; none where it is no Chinese name. */
export function readHan(name: string): HanName[] {
  const text = simplified(name).replace(/\s+/gu, '');
  if (!HAN_NAME.test(text)) return [];
  const [first = '', second = '', ...rest] = [...text];
  const compound = isHanSurname(first + second);
  if (second === '' || (compound && rest.length === 0)) return [{ surnames: [text], given: [] }];
  if (compound) return [{ surnames: [first + second], given: rest }];
  if (rest.length < 2) return [{ surnames: [first], given: [second, ...rest] }];
  return isHanSurname(first) && isHanSurname(second) ? [{ surnames: [first, second], given: rest }] : [];
}
