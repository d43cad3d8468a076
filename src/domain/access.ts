/** What a token allows, the least first; each allows what those before it do. */
export const ACCESS_ROLES = ['reader', 'editor', 'reviewer'] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];

/** Who a token was made for. The name is noted beside everything that its holder decides. */
export interface Holder {
  readonly name: string;
  readonly role: AccessRole;
}

/** Finds whose token this is; null for one that nobody holds (any more). */
export type FindHolder = (token: string) => Promise<Holder | null>;

export function mayActAs(role: AccessRole, needed: AccessRole): boolean {
  return ACCESS_ROLES.indexOf(role) >= ACCESS_ROLES.indexOf(needed);
}
