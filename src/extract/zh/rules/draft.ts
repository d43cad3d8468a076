import type { StatementType } from '../../../domain/statement.ts';
import type { Draft, Part } from '../../reading.ts';
import { spanOfClause, type ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';

/** A draft of what one clause tells: its modality, setting and sentence. */
export function draftOf(
  scene: ZhScene,
  clause: SetClause,
  type: StatementType,
  ends: { subject: Part; object: Part },
  rule: string,
  confidence: number,
): Draft {
  return {
    type,
    modality: clause.modality,
    ...ends,
    setting: clause.setting,
    span: spanOfClause(clause, scene),
    rule: `zh-${rule}`,
    confidence,
  };
}

/** Each of the first with each of the second, but nobody with himself. */
export function pairsOf(subjects: readonly Part[], objects: readonly Part[]): { subject: Part; object: Part }[] {
  return subjects.flatMap((subject) =>
    objects.filter((o) => o.name !== subject.name).map((object) => ({ subject, object })),
  );
}
