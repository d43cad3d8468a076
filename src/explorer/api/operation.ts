/** A question to the server: its text, and (as types alone) what it takes and answers. */
export interface Operation<Result, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never there: it carries the types. */
  readonly types?: (variables: Variables) => Result;
}
