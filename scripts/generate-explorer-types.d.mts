/** The Explorer's questions and their types, as text. */
export declare function generateExplorerTypes(): Promise<string>;
