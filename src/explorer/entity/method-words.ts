const METHODS: Readonly<Record<string, string>> = {
  judgement: 'a reviewer’s judgement',
  'register-name-and-post': 'a name of the register, and a post held on that day',
  'register-weak-name-and-post': 'a name that many bear, and a post held on that day',
  'register-name': 'a name of the register that nobody else bears',
  'post-at-date': 'the post, which one person held on that day',
  'register-name-and-organisation': 'a name of the register, and an organisation',
  'spelling-and-organisation': 'another spelling of the name, and an organisation',
  'across-releases': 'other releases, which tie it to the register',
  features: 'what it shares with other releases',
  'within-release': 'a part of a name in the same release',
};

/** In words, by what rule a name in a release was taken for a person. */
export function methodWords(method: string): string {
  return METHODS[method] ?? method;
}
