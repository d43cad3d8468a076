import { Statistics } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Page } from '../app/Page.tsx';
import { toCount } from '../app/words.ts';
import { Answered } from '../parts/Answered.tsx';

const COUNTED = ['releases', 'persons', 'organisations', 'places', 'posts', 'events', 'meetings', 'visits'] as const;
const ALSO_COUNTED = ['agreements', 'signatures', 'witnessings', 'statements'] as const;

/** Where one begins: what the graph holds. */
export function StartPage() {
  const answer = useAnswer(Statistics, {});
  return (
    <Page title="Who met whom, and who says so">
      <Answered answer={answer}>
        {({ statistics }) => (
          <dl className="figures">
            {[...COUNTED, ...ALSO_COUNTED].map((name) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{toCount(statistics[name])}</dd>
              </div>
            ))}
          </dl>
        )}
      </Answered>
    </Page>
  );
}
