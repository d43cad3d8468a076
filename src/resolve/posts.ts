import type { Decision, QuotedStatement, ReleaseMention } from '../domain/evidence.ts';
import type { RegisterPost } from '../domain/register.ts';
import { readTitle } from '../domain/titles.ts';
import {
  entriesKnownAs,
  entriesNamed,
  entryOf,
  open,
  type ResolveContext,
  type ResolveRule,
  registered,
} from './context.ts';
import { wholesOf } from './kinship.ts';
import { covers } from './tenures.ts';

const titleOf = (mention: ReleaseMention) => readTitle(mention.name).title;

/** A post by its title and organisation, or by its title at a part of that organisation where only one part has it. */
const byOrganisation: ResolveRule = (mention, context) => {
  const organisation = context.decided.get(mention.within ?? '')?.registered ?? null;
  if (organisation === null) return undefined;
  const titled = entriesKnownAs(context, 'Post', titleOf(mention));
  const here = titled.filter((post) => post.organisation === organisation);
  if (here.length > 0) return single(here, 'register-title-and-organisation', 1);
  return single(
    titled.filter((post) => wholesOf(post.organisation, context).includes(organisation)),
    'register-title-and-part',
    0.85,
  );
};

/** Without an organisation, the holder's own tenures tell which office it is: those of the day before all others. */
const byTenure: ResolveRule = (mention, context) => {
  if (mention.within !== null) return undefined;
  const statements = holdingsOf(mention, context);
  const titled = new Set(entriesKnownAs(context, 'Post', titleOf(mention)).map((post) => post.id));
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
  const holder = holdingsOf(mention, context)[0]?.subject;
  const known = context.decided.get(holder ?? '')?.registered;
  return open(`Post:${context.key(titleOf(mention))}?${known ?? mention.id}`, 'equal-title-and-holder', 0.7);
};

/** "The Mayor is away; Ms Fern will be Acting Mayor": without an organisation, the office of the one title of that name beside it. */
const byPrincipal: ResolveRule = (mention, context) => {
  if (!isActing(mention) || mention.within !== null) return undefined;
  const title = context.key(titleOf(mention));
  const offices = context.evidence.mentions
    .filter((other) => other.kind === 'Post' && !isActing(other) && context.key(other.name) === title)
    .flatMap((office) => decideFirst(SUBSTANTIVE_RULES, office, context) ?? []);
  const [first] = offices;
  if (!first || new Set(offices.map(({ block }) => block)).size > 1) return undefined;
  return { ...first, method: 'title-of-principal', score: first.score * 0.95 };
};

/** Who acts does so, as a rule, in the house of an own post. */
const byOwnHouse: ResolveRule = (mention, context) => {
  if (!isActing(mention) || mention.within !== null) return undefined;
  const houses = new Set(
    holdingsOf(mention, context).flatMap(({ subject, date }) => {
      const person = entryOf(context, 'Person', context.decided.get(subject)?.registered ?? null);
      const tenures = (person?.tenures ?? []).filter((tenure) => covers(tenure, date));
      return tenures.flatMap(({ post }) => entryOf(context, 'Post', post)?.organisation ?? []);
    }),
  );
  const titled = entriesKnownAs(context, 'Post', titleOf(mention));
  return single(
    titled.filter(({ organisation }) => houses.has(organisation)),
    'register-title-and-own-house',
    0.8,
  );
};

const SUBSTANTIVE_RULES: readonly ResolveRule[] = [byOrganisation, byTenure, byTitle, byTitleAndOrganisation, byHolder];

export const POST_RULES: readonly ResolveRule[] = [
  byOrganisation,
  byTenure,
  byPrincipal,
  byOwnHouse,
  byTitle,
  byTitleAndOrganisation,
  byHolder,
];

const isActing = (mention: ReleaseMention) => readTitle(mention.name).kind === 'ACTING';

function decideFirst(rules: readonly ResolveRule[], mention: ReleaseMention, context: ResolveContext) {
  for (const rule of rules) {
    const decision = rule(mention, context);
    if (decision) return decision;
  }
  return undefined;
}

function holdingsOf({ key }: ReleaseMention, { evidence }: ResolveContext): QuotedStatement[] {
  return evidence.statements.filter(({ type, object }) => type === 'HOLDS' && object === key);
}

/** A post by title and organisation alone: whoever holds it. */
export function decideByOffice(mention: ReleaseMention, context: ResolveContext): Decision | undefined {
  return byOrganisation(mention, context) ?? byTitle(mention, context) ?? byTitleAndOrganisation(mention, context);
}

function single(posts: readonly RegisterPost[], method: string, score: number) {
  const [only] = posts;
  return only && posts.length === 1 ? registered(only.id, method, score) : undefined;
}
