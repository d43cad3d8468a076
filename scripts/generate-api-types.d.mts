/** The resolver types, as text. */
export declare function generateApiTypes(): Promise<string>;
