import { PostById } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { aroundTab } from '../entity/around-tab.tsx';
import { EntityHead } from '../entity/EntityHead.tsx';
import { Facts } from '../entity/Facts.tsx';
import { OfKind } from '../entity/OfKind.tsx';
import { Tabs } from '../entity/Tabs.tsx';
import { TenureTable } from '../entity/TenureTable.tsx';
import { useIdOfPage } from '../entity/useIdOfPage.ts';
import { MeetingsAbout } from '../lists/about.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';

/** A post: who held it when, and whom its holders met, whoever they were. */
export function PostPage() {
  const id = useIdOfPage();
  const answer = useAnswer(PostById, { id });
  return (
    <OfKind id={id} type="Post" answer={answer}>
      {(post) => {
        const ref = { post: { name: post.name, organisation: post.organisation?.id ?? null } };
        return (
          <EntityHead kind="POST" name={post.name} names={post.names}>
            <Facts rows={[['Of', post.organisation && <EntityLink entity={post.organisation} />]]} />
            <Tabs
              about={post.name}
              tabs={[
                {
                  name: 'holders',
                  title: 'Holders',
                  content: () => <TenureTable tenures={post.holders} of="person" />,
                },
                {
                  name: 'meetings',
                  title: 'Meetings of its holders',
                  content: () => <MeetingsAbout of={{ person: ref }} />,
                },
                aroundTab({ ...post, id, kind: 'POST' }),
              ]}
            />
          </EntityHead>
        );
      }}
    </OfKind>
  );
}
