/** An address that may be shown as a link: http or https only, so that no `javascript:` reaches a page. */
export function toUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' ? url.href : null;
}

/** A BCP 47 language tag in its canonical form: `zh_hk` is `zh-HK`. */
export function toLanguage(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
