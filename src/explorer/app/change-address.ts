/** Changes of the address: undefined or empty takes a part away. */
export type AddressChanges = Readonly<Record<string, string | undefined>>;

/** The parts of an address, some changed. */
export function withChanges(before: URLSearchParams, changes: AddressChanges): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') after.delete(name);
    else after.set(name, value);
  }
  return after;
}
