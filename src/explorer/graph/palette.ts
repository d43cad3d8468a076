/** The colours of a picture. Kinds and ties have those of Neo4j Browser (cypher/browser/whomet.grass), so that an analyst learns them once. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  /** Around text, so that ties behind it do not spoil it. */
  readonly halo: string;
  readonly quiet: string;
  readonly chosen: string;
  readonly ties: Readonly<Record<string, string>>;
  readonly tie: string;
}

/** Of an entity: its fill and its border. */
export const KIND_COLOURS: Readonly<Record<string, { readonly fill: string; readonly edge: string }>> = {
  PERSON: { fill: '#0072B2', edge: '#005686' },
  ORGANISATION: { fill: '#E69F00', edge: '#AD7700' },
  PLACE: { fill: '#3BA878', edge: '#2C7E5A' },
  POST: { fill: '#7CC4EE', edge: '#5D93B3' },
  EVENT: { fill: '#CC79A7', edge: '#995B7D' },
  AGREEMENT: { fill: '#A8460B', edge: '#7E3508' },
  TOPIC: { fill: '#F0E442', edge: '#B4AB32' },
};

/** Shapes tell kinds apart where colours do not: for those who do not see them, and in print. */
export const KIND_SHAPES = {
  PERSON: 'ellipse',
  ORGANISATION: 'round-rectangle',
  PLACE: 'round-diamond',
  POST: 'round-tag',
  EVENT: 'round-hexagon',
  AGREEMENT: 'cut-rectangle',
  TOPIC: 'round-triangle',
} as const;

const TIES = {
  MET_WITH: '#0072B2',
  VISITED: '#007A5A',
  SIGNED: '#A8460B',
  WITNESSED: '#A8460B',
  ACCOMPANIED: '#56789A',
  PARTY_TO: '#E69F00',
  TOOK_PART: '#CC79A7',
  HELD: '#56B4E9',
  COOPERATES_WITH: '#E69F00',
};

/** On white. */
export const LIGHT: Palette = {
  background: '#FFFFFF',
  text: '#1F2933',
  halo: '#FFFFFF',
  quiet: '#6B7683',
  chosen: '#D1242F',
  ties: TIES,
  tie: '#6B7683',
};

/** On dark: the same, ties lighter where they would be lost. */
export const DARK: Palette = {
  background: '#1A2029',
  text: '#E7ECF2',
  halo: '#1A2029',
  quiet: '#9AA5B1',
  chosen: '#FF7B72',
  ties: {
    ...TIES,
    MET_WITH: '#3D9BD6',
    VISITED: '#2FAE87',
    SIGNED: '#E07A3A',
    WITNESSED: '#E07A3A',
    ACCOMPANIED: '#86A5C4',
  },
  tie: '#8A95A1',
};
