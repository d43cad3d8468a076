/** Words of one list, written in simplified characters; texts in either script are folded before they are compared. */
export function words(list: string): readonly string[] {
  return list.split(/\s+/u).filter(Boolean);
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}
