import type { GraphQLSchema } from 'graphql';

export declare const SCHEMA: URL;
export declare const RELEASED: URL;
/** What would break documents of the released schema, but for fields whose day has passed (`today`: `YYYY-MM-DD`). */
export declare function breakingChanges(released: GraphQLSchema, current: GraphQLSchema, today: string): string[];
/** The fields whose deprecation lacks its days, or leaves fewer than 180 between them. */
export declare function faultyDeprecations(schema: GraphQLSchema): string[];
