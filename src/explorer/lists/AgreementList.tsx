import {
  type AgreementRowFragment,
  Agreements,
  type AgreementsQuery,
  type AgreementsQueryVariables,
} from '../api/operations.ts';
import { toWords } from '../app/words.ts';
import type { GraphModel } from '../graph/model.ts';
import { alone, drawn, itemOf, type RowEntity, together } from '../graph/rows.ts';
import type { Named } from '../parts/EntityLink.tsx';
import { Names } from '../parts/Names.tsx';
import { dateColumn, entityColumn, evidenceColumns } from './columns.tsx';
import { List } from './List.tsx';
import type { Column, Listing } from './listing.ts';

export interface AgreementRow {
  readonly node: AgreementRowFragment;
}
export type AgreementVariables = Omit<AgreementsQueryVariables, 'first' | 'after'>;

interface Several {
  readonly all: readonly Named[];
  readonly count: number;
}

function severalColumn(title: string, of: (row: AgreementRow) => Several): Column<AgreementRow> {
  return {
    title,
    cell: (row) => <Names entities={of(row).all} count={of(row).count} />,
    text: (row) =>
      of(row)
        .all.map(({ name }) => name)
        .join(' | '),
  };
}

/** A row of a list of agreements: parties, signatories and witnesses are kept apart. */
export const AGREEMENT_COLUMNS: readonly Column<AgreementRow>[] = [
  dateColumn(({ node }) => node),
  entityColumn('Agreement', ({ node }) => node),
  { title: 'Kind', text: ({ node }) => (node.kind ? toWords(node.kind) : '') },
  severalColumn('Parties', ({ node: { parties } }) => ({
    all: parties.edges.map(({ node }) => node.organisation),
    count: parties.totalCount,
  })),
  severalColumn('Signed by', ({ node: { signatures } }) => ({
    all: signatures.edges.map(({ node }) => node.person),
    count: signatures.totalCount,
  })),
  severalColumn('Witnessed by', ({ node: { witnesses } }) => ({
    all: witnesses.edges.map(({ node }) => node.person),
    count: witnesses.totalCount,
  })),
  ...evidenceColumns<AgreementRow>(({ node }) => node),
];

/** A list of agreements; `name` where a page has several. */
export function agreementListing(
  variables: AgreementVariables,
  name?: string,
): Listing<AgreementsQuery, AgreementsQueryVariables, AgreementRow> {
  return {
    words: ['agreement', 'agreements'],
    operation: Agreements,
    variables,
    pick: ({ agreements }) => agreements,
    idOf: ({ node }) => node.id,
    tieOf: ({ node }) => node.id,
    graphOf: graphOfAgreement,
    itemOf: ({ node }) => itemOf({ ...node, label: node.name }),
    columns: AGREEMENT_COLUMNS,
    ...(name === undefined ? {} : { name }),
  };
}

/** An agreement with those who agreed, signed and stood by. */
function graphOfAgreement({ node }: AgreementRow): GraphModel {
  const { parties, signatures, witnesses } = node;
  const tie = (type: string, from: RowEntity) =>
    drawn(`${from.id}~${type}~${node.id}`, type, from, node, { stated: false });
  return together([
    alone(node),
    ...parties.edges.map((edge) => tie('PARTY_TO', edge.node.organisation)),
    ...signatures.edges.map((edge) => tie('SIGNED', edge.node.person)),
    ...witnesses.edges.map((edge) => tie('WITNESSED', edge.node.person)),
  ]);
}

interface AgreementListProps {
  readonly variables: AgreementVariables;
  readonly name?: string;
}

export function AgreementList({ variables, name }: AgreementListProps) {
  return <List listing={agreementListing(variables, name)} />;
}
