/** What is asked of an object again and again, which never changes, is found once. */
export function oncePer<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, { readonly found: Found }>();
  return (of) => {
    const seen = known.get(of) ?? { found: find(of) };
    known.set(of, seen);
    return seen.found;
  };
}
