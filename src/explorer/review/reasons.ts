/** What the words of the review queue mean to somebody who decides. */
const WORDS: Readonly<Record<string, string>> = {
  'equal-name': 'The names are equal',
  'equal-name-and-post': 'The names are equal, and so is the post',
  'spelling-and-post': 'The names can be spellings of one, and the post is the same',
  'near-name-and-post': 'The names are alike, and the post is the same',
  'open-name-and-post': 'The names tell nothing, and the post is the same',
  'several-of-the-name': 'Several bear this name',
  namesake: 'Another bears this name',
  spelling: 'The names can be spellings of one',
  unsure: 'A reviewer left it open',
};

/** How names are compared across scripts: by how they are read aloud, near sounds taken as one. */
const READINGS: Readonly<Record<string, string>> = { py: 'in Mandarin', yue: 'in Cantonese' };

/** A reason of the queue, `word:about`, as a sentence: `The names are equal: about “zhang san” in Mandarin`. */
export function sayReason(reason: string): string {
  const [word = '', ...about] = reason.split(':');
  const said = WORDS[word] ?? capital(word.replaceAll('-', ' '));
  return about.length === 0 ? said : `${said}: ${sayName(about)}`;
}

function sayName(about: readonly string[]): string {
  const reading = READINGS[about[0] ?? ''];
  const name = (reading === undefined ? about : about.slice(1)).join(':').replaceAll('-', ' ');
  return reading === undefined ? name : `about “${name}” ${reading}`;
}

/** How sure a rule is, or how likely two are one, in percent. */
export function percent(score: number): string {
  return `${Math.round(score * 100)} %`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
