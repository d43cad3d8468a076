export declare const DICTIONARY: URL;
/** docs/data-dictionary.md, as a text. */
export declare function generateDataDictionary(): string;
