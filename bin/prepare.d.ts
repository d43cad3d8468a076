/** Compiles src/ into dist/, the Explorer too, unless that was made from the files as they are now. */
export declare function ensureBuild(): Promise<void>;
