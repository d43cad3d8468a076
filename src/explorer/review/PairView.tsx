import { Pair, type PairQuery } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Answered } from '../parts/Answered.tsx';
import { ForAndAgainst } from './ForAndAgainst.tsx';
import { PersonSide } from './PersonSide.tsx';
import { Verdicts } from './Verdicts.tsx';

export interface PairViewProps {
  readonly left: string;
  readonly right: string;
}

/** Two persons side by side, what speaks for and against their being one, and the judgement. */
export function PairView({ left, right }: PairViewProps) {
  const answer = useAnswer(Pair, { left, right }, { keep: true });
  return (
    <Answered answer={answer} lines={12}>
      {({ previewMerge: preview }) => (
        <div className="pair" key={`${left} ${right}`} ref={bringIntoView}>
          <ForAndAgainst preview={preview} />
          <Verdicts {...judgedOf(preview, left, right)} />
          {preview.areOne ? (
            <PersonSide person={preview.left} ties={preview.leftTies} />
          ) : (
            <div className="pair-sides">
              <PersonSide person={preview.left} ties={preview.leftTies} />
              <PersonSide person={preview.right} ties={preview.rightTies} />
            </div>
          )}
        </div>
      )}
    </Answered>
  );
}

/** Below a long list, or on a narrow page, what was chosen would be out of sight. */
function bringIntoView(pair: HTMLElement | null): void {
  pair?.scrollIntoView({ block: 'nearest' });
}

/** What a judgement is about: what the queue says, else the persons as they were asked for. */
function judgedOf({ doubt }: PairQuery['previewMerge'], left: string, right: string) {
  return doubt ? { left: doubt.leftJudged, right: doubt.rightJudged } : { left, right };
}
