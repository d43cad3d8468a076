import { type Draft, type Part, type SetClause, sentenceSpan } from '../scene.ts';

/** ACCOMPANIED for each of `who` with each of `whom`. */
export function companionDrafts(
  who: readonly Part[],
  whom: readonly Part[],
  clause: Pick<SetClause, 'modality' | 'setting' | 'sentence'>,
  rule: string,
): Draft[] {
  return who.flatMap((subject) =>
    whom
      .filter((object) => object.name !== subject.name)
      .map((object) => ({
        type: 'ACCOMPANIED' as const,
        modality: clause.modality,
        subject,
        object,
        setting: clause.setting,
        span: sentenceSpan(clause.sentence),
        rule,
        confidence: 0.85,
      })),
  );
}
