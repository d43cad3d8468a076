import { AgreementById, type AgreementByIdQuery } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { toWords } from '../app/words.ts';
import { aroundTab } from '../entity/around-tab.tsx';
import { EntityHead } from '../entity/EntityHead.tsx';
import { Facts } from '../entity/Facts.tsx';
import { Involved } from '../entity/Involved.tsx';
import { OfKind } from '../entity/OfKind.tsx';
import { Tabs } from '../entity/Tabs.tsx';
import { Topics } from '../entity/Topics.tsx';
import { useIdOfPage } from '../entity/useIdOfPage.ts';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { Day } from '../parts/Day.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';

/** An agreement: its parties, who signed and who only witnessed, kept apart. */
export function AgreementPage() {
  const id = useIdOfPage();
  const answer = useAnswer(AgreementById, { id });
  return (
    <OfKind id={id} type="Agreement" answer={answer}>
      {(agreement) => (
        <EntityHead kind="AGREEMENT" name={agreement.name}>
          <Facts
            rows={[
              ['Kind', agreement.kind && toWords(agreement.kind)],
              ['When', <Day key="when" of={agreement} />],
              ['Concluded at', agreement.concludedAt && <EntityLink entity={agreement.concludedAt} />],
              ['About', agreement.concerns.length > 0 && <Topics concerns={agreement.concerns} />],
              ['Says who', <EvidenceButton key="who" tie={agreement.id} evidence={agreement.evidence} />],
            ]}
          />
          <Tabs
            about={agreement.name}
            tabs={[
              {
                name: 'involved',
                title: 'Parties, signatories, witnesses',
                content: () => <Everybody of={agreement} />,
              },
              aroundTab({ ...agreement, kind: 'AGREEMENT' }),
            ]}
          />
        </EntityHead>
      )}
    </OfKind>
  );
}

type Agreed = Extract<NonNullable<AgreementByIdQuery['node']>, { readonly __typename: 'Agreement' }>;

function Everybody({ of }: { readonly of: Agreed }) {
  return (
    <div className="columns">
      <Involved
        title="Parties"
        words="parties"
        none="No release names a party."
        all={of.parties.edges.map(({ node }) => ({ ...node, who: node.organisation }))}
        count={of.parties.totalCount}
      />
      <Involved
        title="Signed by"
        words="signatories"
        none="No release names who signed, however many stood by."
        all={of.signatures.edges.map(({ node }) => ({ ...node, who: node.person, for: node.onBehalfOf }))}
        count={of.signatures.totalCount}
      />
      <Involved
        title="Witnessed by"
        words="witnesses"
        none="No release names a witness."
        all={of.witnesses.edges.map(({ node }) => ({ ...node, who: node.person }))}
        count={of.witnesses.totalCount}
      />
    </div>
  );
}
