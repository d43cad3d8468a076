import type { ReleaseMention } from '../domain/evidence.ts';
import type { RegisterPost } from '../domain/register.ts';
import { readTitle } from '../domain/titles.ts';
import { entriesNamed, entryOf, open, type ResolveContext, type ResolveRule, registered } from './context.ts';
import { covers } from './persons.ts';

const titleOf = (mention: ReleaseMention) => readTitle(mention.name).title;

/** A post by its title and organisation, or by its title at a part of that organisation where only one part has it. */
const byOrganisation: ResolveRule = (mention, context) => {
  const organisation = context.decided.get(mention.within ?? '')?.registered ?? null;
  if (organisation === null) return undefined;
  const titled = entriesNamed(context, 'Post', titleOf(mention));
  const here = titled.filter((post) => post.organisation === organisation);
  if (here.length > 0) return single(here, 'register-title-and-organisation', 1);
  return single(
    titled.filter((post) => isPartOf(post.organisation, organisation, context)),
    'register-title-and-part',
    0.85,
  );
};

/** Without an organisation, the holder's own tenures tell which office it is: those of the day before all others. */
const byTenure: ResolveRule = (mention, context) => {
  if (mention.within !== null) return undefined;
  const statements = context.evidence.statements.filter(
    ({ type, object }) => type === 'HOLDS' && object === mention.key,
  );
  const titled = new Set(entriesNamed(context, 'Post', titleOf(mention)).map((post) => post.id));
  const tenures = statements.flatMap(({ subject, date }) => {
    const person = entryOf(context, 'Person', context.decided.get(subject)?.registered ?? null);
    return (person?.tenures ?? []).filter(({ post }) => titled.has(post)).map((tenure) => ({ tenure, date }));
  });
  const current = tenures.filter(({ tenure, date }) => covers(tenure, date));
  const ids = [...new Set((current.length > 0 ? current : tenures).map(({ tenure }) => tenure.post))];
  return single(
    ids.flatMap((id) => entryOf(context, 'Post', id) ?? []),
    'register-tenure',
    0.9,
  );
};

/** A title that says of what ("Secretary for Security") and that one post alone bears. "Mayor" says too little. */
const byTitle: ResolveRule = (mention, context) => {
  const title = titleOf(mention);
  if (mention.within !== null || title.split(/\s+/u).length < 3) return undefined;
  return single(entriesNamed(context, 'Post', title), 'register-title', 0.75);
};

const byTitleAndOrganisation: ResolveRule = (mention, context) => {
  const organisation = context.decided.get(mention.within ?? '');
  if (!organisation) return undefined;
  return open(`Post:${context.key(titleOf(mention))}@${organisation.block}`, 'equal-title-and-organisation', 0.9);
};

/** A title without an organisation means an office only for that holder: across releases if the register knows the holder. */
const byHolder: ResolveRule = (mention, context) => {
  const holder = context.evidence.statements.find(
    ({ type, object }) => type === 'HOLDS' && object === mention.key,
  )?.subject;
  const known = context.decided.get(holder ?? '')?.registered;
  return open(`Post:${context.key(titleOf(mention))}?${known ?? mention.id}`, 'equal-title-and-holder', 0.7);
};

export const POST_RULES: readonly ResolveRule[] = [byOrganisation, byTenure, byTitle, byTitleAndOrganisation, byHolder];

function single(posts: readonly RegisterPost[], method: string, score: number) {
  const [only] = posts;
  return only && posts.length === 1 ? registered(only.id, method, score) : undefined;
}

function isPartOf(organisation: string, whole: string, context: ResolveContext): boolean {
  for (let id: string | null = organisation; id !== null; id = entryOf(context, 'Organisation', id)?.parent ?? null) {
    if (id === whole) return true;
  }
  return false;
}
