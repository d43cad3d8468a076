/**
 * The public list of `extensions.code`: what each means, and which stage refuses with it. Names are part of the contract: add, do
 * not rename. `docs/api.md` has the same list.
 */
export const CODES = {
  BAD_INPUT: [
    'RESOLVER',
    'An argument is out of range, contradicts another, or is of a kind that the field does not take',
  ],
  BAD_CURSOR: ['RESOLVER', '`after` is no cursor, or that of another list or of other arguments'],
  AMBIGUOUS_ENTITY: ['RESOLVER', 'A name fits several entities: `candidates` beside the code'],
  ENTITY_NOT_FOUND: ['RESOLVER', 'A name or id fits none: `suggestions` beside the code'],
  RELEASE_REJECTED: ['RESOLVER', 'A release cannot be taken in'],
  UNAUTHENTICATED: ['RESOLVER', 'A mutation without a token, or with one that is not known'],
  FORBIDDEN: ['RESOLVER', 'The role of the token does not suffice'],
  DATABASE_UNAVAILABLE: ['RESOLVER', 'Neo4j does not answer: ask again later'],
  QUERY_TIMED_OUT: ['RESOLVER', 'The question took too long in the database: narrow it'],
  GRAPHQL_PARSE_FAILED: ['REQUEST', 'The document is no GraphQL'],
  GRAPHQL_VALIDATION_FAILED: [
    'REQUEST',
    'The document does not fit the schema; also a literal that its type does not take',
  ],
  BAD_USER_INPUT: ['REQUEST', 'A variable does not fit its type'],
  BAD_REQUEST: ['REQUEST', 'The request is no GraphQL request, or its body is too large'],
  OPERATION_RESOLUTION_FAILURE: [
    'REQUEST',
    'The document holds several operations, and `operationName` names none of them',
  ],
  PERSISTED_QUERY_NOT_FOUND: ['REQUEST', 'No document is known by this hash: send both once'],
  PERSISTED_QUERY_NOT_SUPPORTED: ['REQUEST', 'Only documents are taken, no hashes of them'],
  QUERY_TOO_DEEP: ['REQUEST', 'The question is nested too deep: `depth` and `limit` beside the code'],
  QUERY_TOO_COSTLY: ['REQUEST', 'The question may answer too many things: `cost` and `limit` beside the code'],
  QUERY_TOO_LARGE: [
    'REQUEST',
    'The question holds too many aliases, fragments, directives or items: `what` and `limit` beside the code',
  ],
  TOO_MANY_REQUESTS: ['SERVER', 'More requests in a minute than one client may send: wait as `Retry-After` says'],
  OVERLOADED: ['SERVER', 'Too many questions are under way: ask again in a moment'],
  QUERY_NOT_TRUSTED: ['SERVER', 'This server answers a list of its own documents only'],
  NOT_FOUND: ['SERVER', 'Nothing is at this path'],
  INTERNAL_SERVER_ERROR: ['SERVER', 'A fault of ours: `id` beside the code is in the log'],
} as const satisfies Readonly<Record<string, readonly [stage: 'RESOLVER' | 'REQUEST' | 'SERVER', meaning: string]>>;

/** Is it a code with which a request is refused before or beside any resolver? */
export function isCodeOfRequest(code: unknown): boolean {
  return typeof code === 'string' && code in CODES && CODES[code as keyof typeof CODES][0] === 'REQUEST';
}
