import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { toGraphQLError } from './errors.ts';

/** One question, parsed and validated. */
export interface Question {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly contextValue: unknown;
}

export type Executor = (question: Question) => Promise<ExecutionResult>;

/**
 * Compiling costs as much as some hundred answers, so a document is compiled when it comes for the third time: what a
 * client asks again and again, and nothing of what somebody sends to keep us busy.
 */
export const COMPILE_FROM = 3;
/** Longer ones are left to graphql-js: none of ours comes near it. */
const LONGEST = 20_000;

interface Known {
  times: number;
  /** Null: it cannot be compiled. */
  compiled?: CompiledQuery | null;
}

/**
 * Executes questions as graphql-js does; queries that come again are compiled once and run several times as fast. What is
 * compiled lives as long as its parsed document, which Apollo keeps in a bounded store.
 */
export function createExecutor(schema: GraphQLSchema, compileFrom: number = COMPILE_FROM): Executor {
  const documents = new WeakMap<DocumentNode, Map<string, Known>>();
  const knownOf = ({ document, operationName }: Question): Known => {
    const operations = documents.get(document) ?? new Map<string, Known>();
    documents.set(document, operations);
    const known = operations.get(operationName ?? '') ?? { times: 0 };
    operations.set(operationName ?? '', known);
    return known;
  };
  return async (question) => {
    const known = knownOf(question);
    known.times += 1;
    if (known.times >= compileFrom && known.compiled === undefined) known.compiled = compile(schema, question);
    if (!known.compiled) return interpret(schema, question);
    return run(schema, known.compiled, question);
  };
}

function interpret(schema: GraphQLSchema, question: Question): Promise<ExecutionResult> | ExecutionResult {
  const { document, operationName, variables, contextValue } = question;
  return execute({ schema, document, contextValue, variableValues: variables, operationName });
}

/** Mutations run one after the other and are rare: graphql-js keeps them. */
function compile(schema: GraphQLSchema, { document, operationName }: Question): CompiledQuery | null {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY || (document.loc?.end ?? 0) > LONGEST) return null;
  if (holdsOwnNames(document)) return null;
  const compiled = compileQuery(schema, document, operationName ?? '');
  return isCompiledQuery(compiled) ? compiled : null;
}

/**
 * Names that every object of JavaScript has, such as `constructor`: the compiled code would take what is theirs for an
 * answer or a variable.
 */
function holdsOwnNames(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Name({ value }) {
      if (!(value in Object.prototype)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

/** Variables are judged by graphql-js first: the compiled code takes some that are not valid, such as a `@oneOf` with two fields. */
async function run(schema: GraphQLSchema, compiled: CompiledQuery, question: Question): Promise<ExecutionResult> {
  const { document, operationName, contextValue } = question;
  const variables = question.variables ?? {};
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const refused = getVariableValues(schema, definitions, variables, { maxErrors: 50 }).errors;
  if (refused) return { errors: refused };
  const { errors, ...result } = await compiled.query(undefined, contextValue, variables);
  return errors ? { ...result, errors: errors.map((error) => toGraphQLError(error, document)) } : result;
}
