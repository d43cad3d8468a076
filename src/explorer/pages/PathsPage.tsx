import { useSearchParams } from 'react-router-dom';
import { Paths } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Page } from '../app/Page.tsx';
import { Answered, Empty } from '../parts/Answered.tsx';
import { PathForm } from '../paths/PathForm.tsx';
import { PathsAnswer } from '../paths/PathsAnswer.tsx';
import { questionOf, variablesOf } from '../paths/path-question.ts';
import '../style/paths.css';

/** How two are connected. */
export function Component() {
  const [address] = useSearchParams();
  const question = questionOf(address);
  const variables = variablesOf(question);
  return (
    <Page title="How are they connected?">
      <PathForm question={question} />
      {variables === undefined ? (
        <Empty>Choose two persons, or two other entities, to see through whom and what they are connected.</Empty>
      ) : (
        <Connected question={question} variables={variables} />
      )}
    </Page>
  );
}

interface ConnectedProps {
  readonly question: ReturnType<typeof questionOf>;
  readonly variables: NonNullable<ReturnType<typeof variablesOf>>;
}

function Connected({ question, variables }: ConnectedProps) {
  const answer = useAnswer(Paths, variables, { keep: true });
  return (
    <Answered answer={answer} lines={8}>
      {({ paths }) => <PathsAnswer question={question} answer={paths} />}
    </Answered>
  );
}
