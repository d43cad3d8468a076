/**
 * The version of schema.graphql: the first number grows where a document of before may fail, the second where something is
 * added. `scripts/release-schema.mjs` keeps the released schema, against which a test compares.
 */
export const API_VERSION = '1.0';
