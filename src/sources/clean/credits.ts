/** A credit of a photograph inside a block: half-open offsets in its text. */
export interface Credit {
  readonly start: number;
  readonly end: number;
}

/** A name after "Photo by": up to the end of its sentence, initials allowed. */
const NAMES = /(?:[^.!?。()[\]]|(?<=(?:^|[^\p{L}])\p{Lu})\.){1,140}/u.source;
const BEFORE = /(?:^|(?<=[\s.!?”"’)。]))/u.source;

/** Each is anchored by its first word, which is rare, so that a long text is scanned once. */
const CREDITS: readonly RegExp[] = [
  new RegExp(
    `${BEFORE}(?:Photos?|PHOTOS?|Photographs?|Pictures?|Images?)(?: (?:is |are )?(?:by|courtesy of|provided by)\\b| ?[Cc]redits?:)${NAMES}(?:[.](?= |$)|$)`,
    'u',
  ),
  /(?<=[.!?”"’)。] ?)Photos? ?: ?[^.!?。()[\]]{1,60}$/u,
  /[([](?:Photos?|PHOTOS?|photos?|Photographs?|Pictures?|Images?|Credits?)(?: (?:by|courtesy of|provided by)\b| ?credits?:|[:/])[^()[\]]{1,140}[)\]][.]?/u,
  /\((?:Xinhua|AP|AFP|Reuters|EPA|Getty Images|VCG|CNS)(?: Photo)?\/[^()]{1,60}\)[.]?/u,
  /[（(][^（()）。\n]{0,40}[攝摄](?:影)?(?:[/／][^（()）。\n]{1,20})?[）)]$/u,
  /(?:(?:新华社|新華社|中新社|本报|本報|首席)[^。，\n]{0,4})?(?:记者|記者|攝影|摄影)[：: ]?[\p{Script=Han} 、·]{2,20}(?:摄|攝)(?:影)?(?:[/／][\p{Script=Han}]{1,12})?$/u,
  /[（(]?(?:圖片|图片|相片|照片)(?:來源|来源|由)[:：]?[^（()）。\n]{1,40}[）)]?$/u,
];

/** Without one of these there is no credit: most lines are done with here. */
const HINT = /photo|picture|image|credit|[(（攝摄圖图片照]/iu;

/** The first credit of a photograph in a block, so that a photographer never becomes a participant. */
export function findCredit(text: string): Credit | null {
  if (!HINT.test(text)) return null;
  const found = CREDITS.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** Does the text end with a credit? Looks at its last 400 characters only. */
export function endsWithCredit(text: string): boolean {
  const tail = text.slice(-400);
  const credit = findCredit(tail);
  return credit !== null && credit.end === tail.length;
}
