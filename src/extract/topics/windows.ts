import type { Span } from '../../domain/statement.ts';

/** Words behind which a sentence tells what a meeting or agreement is about. */
const CUES =
  /\b(?:exchang(?:e|ed|ing) (?:in-depth |extensive )?views|views (?:on|about)|discuss(?:ed|es|ing|ions?)?|co-?operat(?:ion|e|ing)|collaborat(?:ion|e|ing)|explor(?:e|ed|ing)|deepen(?:ed|ing)?|strengthen(?:ed|ing)?|enhanc(?:e|ed|ing)|promot(?:e|ed|ing)|foster(?:ed|ing)?|expand(?:ed|ing)?|step(?:ped|ping)? up|talks on|touched on|focus(?:ed|ing)? on|covered|issues|matters|topics)\b/giu;
/** Words with which something else begins. */
const STOPS =
  /;|\b(?:then|before|after|afterwards|later|visit(?:ed|ing)?|tour(?:ed|ing)|attend(?:ed|ing)?|sign(?:ed|ing)?|witness(?:ed|ing)?|returned|left|who|whose|accompanied|joined|present)\b/giu;
const HAN_CUES =
  /(?:就|圍繞|围绕)[^。；]{1,80}?(?:交換|交换|交流|討論|讨论|會談|会谈|探討|探讨|溝通|沟通|商討|商讨)|在[^。；，]{1,60}?(?:領域|领域|方面|範疇|范畴)|(?:加強|加强|深化|推動|推动|推進|推进|促進|促进|探討|探讨|討論|讨论|商討|商讨|拓展)[^。；]{1,80}/gu;

const NEXT =
  /^["“]?(?:both\b|the two\b|the parties\b|they\b|(?:during|at|in) the (?:meeting|talks|call|discussion|session)\b|(?:the )?(?:topics?|issues?|discussions?|talks)\b|the meeting\b|雙方|双方|兩人|两人|二人|他們|他们|(?:會|会)(?:上|談|谈|面|見|见|議|议))/iu;

/** The parts of a sentence that tell what it was about; empty where none does. */
export function subjectWindows(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  const han = [...sentence.matchAll(HAN_CUES)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  return [...latinWindows(sentence), ...han].map(({ from, to }) => ({ start: start + from, end: start + to }));
}

/** From each cue to the next stop; a cue inside a window opens none. */
function latinWindows(sentence: string): { from: number; to: number }[] {
  const stops = [...sentence.matchAll(STOPS)].map(({ index }) => index);
  const windows: { from: number; to: number }[] = [];
  let stop = 0;
  for (const { index: from } of sentence.matchAll(CUES)) {
    if (from < (windows.at(-1)?.to ?? 0)) continue;
    while (stop < stops.length && (stops[stop] ?? 0) <= from) stop++;
    windows.push({ from, to: stops[stop] ?? sentence.length });
  }
  return windows;
}

/** Does the sentence begin with what both sides discussed? */
export function goesOnTelling(text: string, { start, end }: Span): boolean {
  return NEXT.test(text.slice(start, Math.min(end, start + 60)));
}
