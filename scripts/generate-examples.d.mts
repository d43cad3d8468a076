/** The examples of GraphiQL that are questions of tests/questions/, as a TypeScript text. */
export declare function generateExamples(): string;
