import { compareHanGiven, compareLatinGiven, soundAlike } from './compare-given.ts';
import { type Given, type Reading, readingsIn } from './given.ts';
import type { HanName } from './han-name.ts';
import { initialsOf, initialsOfHan } from './initials.ts';
import type { LatinName } from './latin-name.ts';
import type { System } from './sounds.ts';
import { compareSurnames, isSurname, surnameSpelt, waysOf } from './surnames.ts';
import { bestGiven, type GivenVerdict, type NameVerdict, oneLetterApart } from './verdict.ts';

const INITIALS: Readonly<Record<GivenVerdict, NameVerdict>> = {
  SAME: 'OPEN',
  UNKNOWN: 'OPEN',
  CLOSE: 'NEAR',
  DIFFERENT: 'OTHER',
};

/** Two names in Han that are not written alike. */
export function compareHan(left: HanName, right: HanName): NameVerdict {
  if (!left.surnames.some((surname) => right.surnames.includes(surname))) return 'OTHER';
  if (left.given.length === 0 || right.given.length === 0) return 'OPEN';
  if (left.given.join('') === right.given.join('')) return 'SPELLING';
  if (left.given.length !== right.given.length) return 'OTHER';
  return left.given.every((one, at) => soundAlike(one, right.given[at] ?? '')) ? 'NEAR' : 'OTHER';
}

export function compareHanAndLatin(han: HanName, latin: LatinName): NameVerdict {
  const agree = han.surnames.some((one) => latin.surnames.some((other) => surnameSpelt(one, other)));
  if (!agree) return 'OTHER';
  if (han.given.length === 0) return 'OPEN';
  if (!latin.given) return INITIALS[initialsOfHan(latin.initials, han.given)];
  const given = compareHanGiven(han.given, latin.given, systemsOf(latin.surnames, latin.given));
  // How Korea and Viet Nam spell a given name is not known here.
  const abroad = latin.surnames.some((surname) => waysOf(surname).abroad) && !latin.given.hyphened;
  return fromGiven(abroad && given === 'DIFFERENT' ? 'UNKNOWN' : given, 'UNKNOWN');
}

export function compareLatin(left: LatinName, right: LatinName): NameVerdict {
  const western = compareWestern(left, right);
  const chinese = compareChineseGiven(left, right);
  const surnames = relateSurnames(left, right);
  if (!surnames) return isSlip(left, right, chinese, western) ? 'NEAR' : 'OTHER';
  const initials = bestGiven([initialsOf(left, right), initialsOf(right, left)].filter((one) => one !== 'UNKNOWN'));
  if (initials === 'DIFFERENT' || initials === 'CLOSE') return INITIALS[initials];
  // Where the words tell nothing of their order, two orders may be two persons.
  const verdict = fromGiven(chinese, surnames === 'ALIKE' || chinese === 'SAME' ? western : weaker(western));
  const guessed = left.turned !== right.turned && left.western.length + right.western.length === 0;
  if (verdict === 'SPELLING' && guessed) return 'OPEN';
  return verdict === 'SPELLING' && isWrittenAlike(left, right) ? 'EQUAL' : verdict;
}

/** Beside two spellings of a surname, an equal given name of the West tells no more than the surnames do. */
const weaker = (western: GivenVerdict): GivenVerdict => (western === 'SAME' ? 'UNKNOWN' : western);

function relateSurnames(left: LatinName, right: LatinName): ReturnType<typeof compareSurnames> {
  const all = left.surnames.flatMap((one) => right.surnames.map((other) => compareSurnames(one, other)));
  // In pinyin a surname has one spelling.
  if (all.includes('ALIKE')) return 'ALIKE';
  return all.includes('TRANSCRIBED') && !(isPinyinName(left) && isPinyinName(right)) ? 'TRANSCRIBED' : undefined;
}

const isPinyinName = ({ surnames, given }: LatinName): boolean => given !== null && isPinyin(surnames, given);

/** The systems in which a given name may be meant beside its surname: "Tan" is none of Hong Kong, "Wang" pinyin alone. */
export function systemsOf(surnames: readonly string[], given: Given): readonly System[] {
  const ways = surnames.map(waysOf);
  const [asPinyin, asCantonese] = [readingsIn(given, 'pinyin').length > 0, readingsIn(given, 'cantonese').length > 0];
  const cantonese = !asPinyin || ways.some((way) => way.cantonese) || !surnames.some(isSurname);
  // "Chan Ka-man", with its hyphen, is of Hong Kong.
  const settled = given.hyphened && asCantonese && ways.some((way) => way.cantonese);
  const mixed = !(asPinyin || asCantonese) || (!settled && (cantonese || ways.some((way) => way.others)));
  const pinyin = !settled || ways.some((way) => way.pinyin);
  return SYSTEMS.filter((system) => ({ pinyin, cantonese, mixed })[system]);
}

const SYSTEMS: readonly System[] = ['pinyin', 'cantonese', 'mixed'];

function compareChineseGiven(left: LatinName, right: LatinName): GivenVerdict {
  if (!left.given || !right.given) return 'UNKNOWN';
  const letters = [left.given.letters, right.given.letters] as const;
  const strict = isPinyinName(left) && isPinyinName(right);
  const [one, other] = [left, right].map((name): readonly Reading[] => {
    if (!name.given) return [];
    const systems: readonly System[] = strict ? ['pinyin'] : systemsOf(name.surnames, name.given);
    return systems.flatMap((system) => (name.given ? readingsIn(name.given, system) : []));
  });
  return compareLatinGiven(one ?? [], other ?? [], letters);
}

/** Wholly pinyin, as it is written in Mainland China: "Li Ming" and "Li Meng" are two. */
function isPinyin(surnames: readonly string[], given: Given): boolean {
  return (
    !given.apart &&
    readingsIn(given, 'pinyin').length > 0 &&
    surnames.every((one) => waysOf(one).pinyin || !isSurname(one))
  );
}

function compareWestern(left: LatinName, right: LatinName): GivenVerdict {
  if (left.western.length === 0 || right.western.length === 0) return 'UNKNOWN';
  if (left.western.some((name) => right.western.includes(name))) return 'SAME';
  const slip = left.western.some((one) => right.western.some((other) => one.length > 3 && oneLetterApart(one, other)));
  return slip ? 'CLOSE' : 'DIFFERENT';
}

function fromGiven(chinese: GivenVerdict, western: GivenVerdict): NameVerdict {
  if (chinese === 'DIFFERENT') return 'OTHER';
  if (chinese === 'CLOSE') return 'NEAR';
  if (chinese === 'SAME') return western === 'DIFFERENT' || western === 'CLOSE' ? 'NEAR' : 'SPELLING';
  if (western === 'SAME') return 'SPELLING';
  if (western === 'CLOSE') return 'NEAR';
  return western === 'DIFFERENT' ? 'OTHER' : 'OPEN';
}

function isWrittenAlike(left: LatinName, right: LatinName): boolean {
  return textOf(left) === textOf(right);
}

const textOf = ({ surnames, given, western, initials }: LatinName): string =>
  [surnames.join(' '), given?.letters ?? '', western.join(' '), initials].join('|');

/** The surname off by a letter, all else the same: a slip of the pen. */
function isSlip(left: LatinName, right: LatinName, chinese: GivenVerdict, western: GivenVerdict): boolean {
  const same = western === 'SAME' || (chinese === 'SAME' && left.given?.letters === right.given?.letters);
  return same && left.surnames.some((one) => right.surnames.some((other) => oneLetterApart(one, other)));
}
