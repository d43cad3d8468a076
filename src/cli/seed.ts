/** What comes with Whomet; the same folders up from `src/cli/` and from the compiled `dist/cli/`. */
export const SEED_REGISTER = new URL('../../seed/register', import.meta.url);
export const SEED_RELEASES = new URL('../../seed/releases', import.meta.url);
export const SEED_TOPICS = new URL('../../seed/vocabulary/topics.yaml', import.meta.url);
export const SEED_JUDGEMENTS = new URL('../../seed/judgements.jsonl', import.meta.url);
export const SEED_CORRECTIONS = new URL('../../seed/corrections.jsonl', import.meta.url);
