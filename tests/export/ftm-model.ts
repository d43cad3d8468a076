/**
 * What FollowTheMoney's model 4.5.2 says of the schemata and properties that we write, noted from its published model: what
 * may be in an entity of each schema, and what must. Types: an entity of a schema, else the name of the type.
 */
interface Schema {
  /** Itself and what it extends, as far as a property of ours points to it. */
  readonly is: readonly string[];
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
}

const THING = {
  name: 'name',
  alias: 'name',
  description: 'text',
  sourceUrl: 'url',
  keywords: 'string',
  notes: 'text',
  addressEntity: '>Address',
};
const LEGAL = { ...THING, classification: 'string', parent: '>LegalEntity' };
const INTERVAL = {
  date: 'date',
  startDate: 'date',
  endDate: 'date',
  summary: 'text',
  description: 'text',
  proof: '>Document',
  sourceUrl: 'url',
  recordId: 'string',
};

export const FTM_MODEL: Readonly<Record<string, Schema>> = {
  Note: { is: ['Thing'], required: [], properties: THING },
  Article: {
    is: ['Document', 'Thing'],
    required: ['fileName'],
    properties: {
      ...THING,
      fileName: 'string',
      title: 'string',
      publisher: 'string',
      publishedAt: 'date',
      language: 'language',
    },
  },
  Person: { is: ['LegalEntity', 'Thing'], required: ['name'], properties: LEGAL },
  Organization: { is: ['Organization', 'LegalEntity', 'Thing'], required: ['name'], properties: LEGAL },
  PublicBody: { is: ['Organization', 'LegalEntity', 'Thing'], required: ['name'], properties: LEGAL },
  Company: { is: ['Organization', 'LegalEntity', 'Thing'], required: ['name'], properties: LEGAL },
  Address: { is: ['Address', 'Thing'], required: [], properties: { ...THING, full: 'address', city: 'string' } },
  Position: { is: ['Position', 'Thing'], required: ['name'], properties: { ...THING, organization: '>Organization' } },
  Event: {
    is: ['Event', 'Thing'],
    required: ['name'],
    properties: { ...THING, ...INTERVAL, location: 'address', involved: '>LegalEntity', organizer: '>LegalEntity' },
  },
  Occupancy: {
    is: [],
    required: ['holder', 'post'],
    properties: { ...INTERVAL, holder: '>Person', post: '>Position' },
  },
  UnknownLink: {
    is: [],
    required: ['subject', 'object'],
    properties: { ...INTERVAL, subject: '>Thing', object: '>Thing', role: 'string' },
  },
};

const FORMS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u,
  url: /^https?:\/\/\S+$/u,
  language: /^[a-z]{3}$/u,
};

export interface FtmLine {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What is wrong with entities as a whole: nothing, if FollowTheMoney may read them. */
export function faultsOf(lines: readonly FtmLine[]): string[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const twice = lines.length === byId.size ? [] : ['two lines have one id'];
  return [...twice, ...lines.flatMap((line) => faultsOfLine(line, byId))];
}

function faultsOfLine(line: FtmLine, byId: ReadonlyMap<string, FtmLine>): string[] {
  const schema = FTM_MODEL[line.schema];
  if (schema === undefined) return [`${line.id}: no schema ${line.schema}`];
  const missing = schema.required.filter((name) => line.properties[name] === undefined);
  const values = Object.entries(line.properties).flatMap(([name, list]) =>
    list.flatMap((value) => (fits(value, schema.properties[name], byId) ? [] : [`${line.id}: ${name} is "${value}"`])),
  );
  return [...missing.map((name) => `${line.id}: no ${name}`), ...values];
}

function fits(value: unknown, type: string | undefined, byId: ReadonlyMap<string, FtmLine>): boolean {
  if (type === undefined || typeof value !== 'string' || value === '') return false;
  if (!type.startsWith('>')) return FORMS[type]?.test(value) ?? true;
  const target = byId.get(value)?.schema ?? '';
  return target === type.slice(1) || FTM_MODEL[target]?.is.includes(type.slice(1)) === true;
}
