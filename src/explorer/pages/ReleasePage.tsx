import { ReleaseById, type ReleaseByIdQuery, ReleaseStatements } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { toDay, toDayOfMoment } from '../app/dates.ts';
import { Page } from '../app/Page.tsx';
import { useAddress } from '../app/useAddress.ts';
import { toWords } from '../app/words.ts';
import { Facts } from '../entity/Facts.tsx';
import { useIdOfPage } from '../entity/useIdOfPage.ts';
import { spanOf } from '../evidence/passage-address.ts';
import { Answered } from '../parts/Answered.tsx';
import { Outside } from '../parts/Outside.tsx';
import { MarkedText } from '../release/MarkedText.tsx';
import { StatementList, type StatementNode } from '../release/StatementList.tsx';
import { NothingHerePage } from './NothingHerePage.tsx';

type ReadRelease = NonNullable<ReleaseByIdQuery['release']>;

/** A release with all that was read in it; `?span=339-463` marks these words, `?statement=` those of a statement. */
export function ReleasePage() {
  const id = useIdOfPage();
  const answer = useAnswer(ReleaseById, { id });
  return (
    <Answered answer={answer} lines={14}>
      {({ release }) => (release === null ? <NothingHerePage /> : <Release release={release} />)}
    </Answered>
  );
}

function Release({ release }: { readonly release: ReadRelease }) {
  const { get, change } = useAddress();
  const statements = useAnswer(ReleaseStatements, { id: release.id, first: 200 });
  const nodes = statements.data?.release?.statements.edges.map(({ node }) => node) ?? [];
  const statement = nodes.find(({ id }) => id === get('statement'));
  const [start, end] = spanOf(get('span'), release.text.length) ?? [];
  const span = start === undefined || end === undefined ? spansOf(statement)[0] : { start, end };
  const choose = (node: StatementNode) => change({ statement: node.id, span: undefined }, true);
  return (
    <Page title={release.title ?? release.id} beside={<KindOfRelease kind={release.kind} />}>
      <About release={release} />
      <div className="reading-room">
        <section aria-label="Text">
          <MarkedText text={release.text} language={release.language} said={nodes.flatMap(spansOf)} chosen={span} />
        </section>
        <section aria-label="Statements">
          <h2>What was read</h2>
          <Answered answer={statements} lines={8}>
            {({ release: read }) =>
              read && (
                <StatementList
                  release={release.id}
                  statements={read.statements}
                  empty={NOTHING_READ[release.kind]}
                  chosen={statement?.id}
                  onChoose={choose}
                />
              )
            }
          </Answered>
        </section>
      </div>
    </Page>
  );
}

const NOTHING = 'Nothing was read in this release.';
const NOTHING_READ: Readonly<Record<ReadRelease['kind'], string>> = {
  ORIGINAL: NOTHING,
  INVENTED: NOTHING,
  RETOLD: 'Its original has been read and speaks for itself, or nothing was read in this release.',
};

function spansOf(statement: StatementNode | undefined) {
  return (statement?.evidence ?? []).flatMap(({ start, end }) =>
    start === null || end === null ? [] : { start, end },
  );
}

function KindOfRelease({ kind }: { readonly kind: ReadRelease['kind'] }) {
  return (
    <>
      <span className="chip kind-release">Release</span>
      {kind !== 'ORIGINAL' && <span className="chip">{toWords(kind)}</span>}
    </>
  );
}

function About({ release }: { readonly release: ReadRelease }) {
  const { basedOn, versions } = release;
  const origin = basedOn && [basedOn.publisher, basedOn.publishedOn && toDay(basedOn.publishedOn), basedOn.title];
  return (
    <Facts
      rows={[
        [
          'Published',
          [release.publisher, release.publishedOn && toDay(release.publishedOn)].filter(Boolean).join(', '),
        ],
        ['Retold from', origin?.filter(Boolean).join(', ')],
        ['Source', release.url && <Outside to={release.url}>{new URL(release.url).host}</Outside>],
        ['Terms', release.licence],
        ['Attribution', release.attribution],
        ['Read', toDayOfMoment(release.readAt)],
        ['Texts', versions.length > 1 && `${versions.length}: it was edited ${versions.length - 1} times`],
      ]}
    />
  );
}
