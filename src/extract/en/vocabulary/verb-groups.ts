import { wordSet } from './word-set.ts';

/** Adverbs and words of time that stand between a subject, its auxiliaries and its verb. */
export const ADVERBS = wordSet(
  'then also later first jointly subsequently afterwards just recently both again separately respectively together personally successfully earlier next now today yesterday tomorrow tonight formally officially warmly cordially briefly further finally respectfully already all each instead once this morning afternoon evening noon on in the soon only currently immediately thereafter previously last additionally likewise',
);

/** Of the adverbs, those that more often belong to a phrase before the verb: no verb group begins with them. */
export const NEVER_FIRST_OF_GROUP = wordSet('the on in last all both');

export const AUXILIARIES = wordSet('has have had was were is are be been being did do does');

/** Auxiliaries of the passive voice. */
export const PASSIVES = wordSet('was were been being be is are');

/** Auxiliaries that put the verb into the future or into possibility. */
export const FUTURE = wordSet("will shall would 'll may might could should can must");

/** Is it such an auxiliary? The month of May is none. */
export function isFuture(token: { readonly lower: string; readonly text: string } | undefined): boolean {
  return token !== undefined && FUTURE.has(token.lower) && token.text !== 'May';
}

/** Wishes, duties and possibilities: they announce nothing. */
export const WISHES = wordSet('may might could should can must');

export const NEGATIVE = wordSet("not never didn't wasn't unable cannot declined refused without");

/** "was pleased to meet", "went to visit": the infinitive behind these words has happened. */
export const HAPPENED_TO = wordSet(
  'delegation delegations team teams pleased delighted glad honoured honored privileged happy went proceeded continued grateful proud privilege pleasure honour',
);

/** "scheduled to meet", "hopes to visit": the infinitive behind these words is a plan, not a purpose of what was done. */
export const PLANNED_TO = wordSet(
  'scheduled due set expected plan plans planned hope hopes hoped agreed is are was were intends intend going able want wants wished wish ready willing forward continue postponed cancelled unable likely about need needs opportunity look looks looking tomorrow',
);

/** A plain invitation says nothing of what will be. */
export const INVITED_TO = wordSet('invitation invited invite invites inviting');

/** Verbs of action without an ending: they share the auxiliary of the verb before ("will begin … and head to"). */
export const BASE_FORMS = wordSet(
  'meet call pay hold have exchange receive confer sit brief dine host visit tour inspect arrive travel go fly begin start commence resume continue conclude complete end make lead depart leave return head proceed attend officiate preside chair co-chair speak address participate take join deliver give sign witness accompany organise organize',
);

/** First words of actions told without a verb; they share the auxiliary of the verb before, too. */
export const NOUNS_OF_ACTION = wordSet('meetings meeting signing during on');

/** First words of actions that no auxiliary makes passive; who "was shown" a place has seen it. */
export const NEVER_PASSIVE = wordSet(
  'on during in under as guest present speaker after shown guided escorted taken followed present',
);

/** Words that a verb ending in "ing" may follow and still say what the subject did. */
export const BEFORE_GERUND = wordSet(
  ', ; and or while when after before by upon then also in of from for on since without later : to with the',
);

/** "accompanied by Mr B": those behind "by" came along. */
export const COMPANY_VERBS = wordSet('accompanied joined flanked escorted assisted supported');

/** First words of an aside that a comma opens between a subject and its verb. */
export const ASIDES = wordSet(
  'who whom which accompanied flanked escorted assisted supported together along alongside in at on as during while after before following speaking leading with joined representing also upon having and now comprising consisting numbering comprised made including',
);
