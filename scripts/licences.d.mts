export interface Package {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  readonly development: boolean;
  /** May it be used? */
  readonly good: boolean;
}
interface Lock {
  readonly packages: Readonly<
    Record<string, { version?: string; license?: string; dev?: boolean; devOptional?: boolean }>
  >;
}
export declare function packagesOf(lock: Lock, elsewhere?: (path: string) => string | undefined): Package[];
export declare function isFree(expression: string): boolean;
export declare function licenceInstalled(path: string): string | undefined;
export declare function readLock(): Lock;
