/**
 * What the W3C community group's Reconciliation API 0.2 says that each message holds, written down from its text as JSON
 * schemas of our own: https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
 */
const text = { type: 'string', minLength: 1 } as const;
const named = { type: 'object', required: ['id', 'name'], properties: { id: text, name: text } } as const;
/** A template into which a client puts an id. */
const template = { type: 'string', pattern: '\\{\\{id\\}\\}' } as const;
const service = {
  type: 'object',
  required: ['service_url', 'service_path'],
  properties: {
    service_url: { type: 'string', pattern: '^https?://' },
    service_path: { type: 'string', pattern: '^/' },
  },
} as const;

export const MANIFEST = {
  type: 'object',
  required: ['versions', 'name', 'identifierSpace', 'schemaSpace'],
  properties: {
    versions: { type: 'array', items: text, contains: { const: '0.2' } },
    name: text,
    identifierSpace: { type: 'string', pattern: '^[a-z]+:' },
    schemaSpace: { type: 'string', pattern: '^[a-z]+:' },
    defaultTypes: { type: 'array', items: named, uniqueItems: true },
    documentation: text,
    serviceVersion: text,
    batchSize: { type: 'integer', minimum: 1 },
    view: { type: 'object', required: ['url'], properties: { url: template } },
    preview: {
      type: 'object',
      required: ['url', 'width', 'height'],
      properties: { url: template, width: { type: 'integer' }, height: { type: 'integer' } },
    },
    suggest: { type: 'object', properties: { entity: service, property: service, type: service } },
    extend: {
      type: 'object',
      properties: { propose_properties: service, property_settings: { type: 'array' } },
    },
    authentication: {
      type: 'object',
      required: ['type'],
      properties: { type: { enum: ['basic', 'apiKey', 'oauth2'] } },
    },
  },
} as const;

const candidate = {
  type: 'object',
  required: ['id', 'name', 'score'],
  properties: {
    id: text,
    name: text,
    description: { type: 'string' },
    score: { type: 'number' },
    match: { type: 'boolean' },
    type: { type: 'array', items: named },
    features: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'value'],
        properties: { id: text, value: { type: ['boolean', 'number'] } },
      },
    },
  },
} as const;

export const RESULTS = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    required: ['result'],
    properties: { result: { type: 'array', items: candidate } },
  },
} as const;

export const SUGGESTIONS = {
  type: 'object',
  required: ['result'],
  properties: {
    result: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'name'],
        properties: { id: text, name: text, description: { type: 'string' }, notable: { type: 'array', items: named } },
      },
    },
  },
} as const;

export const PROPOSALS = {
  type: 'object',
  required: ['type', 'properties'],
  properties: { type: { type: 'string' }, properties: { type: 'array', items: named } },
} as const;

const only = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => name !== 'description'),
  properties,
  additionalProperties: false,
});

export const EXTENSION = {
  type: 'object',
  required: ['meta', 'rows'],
  properties: {
    meta: { type: 'array', items: named },
    rows: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: {
          type: 'array',
          items: {
            oneOf: [
              only({}),
              only({ str: { type: 'string' } }),
              only({ id: text, name: text, description: { type: 'string' } }),
              only({ float: { type: 'number' } }),
              only({ int: { type: 'integer' } }),
              only({ date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T' } }),
            ],
          },
        },
      },
    },
  },
} as const;
