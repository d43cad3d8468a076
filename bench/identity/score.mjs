// Compares who is who in the graph with the generator's truth.

/**
 * Names that were read, with whom they are about: `{ person, entity, name, variant, method }`. Names that the extractor did not
 * read are counted apart, and so is what it took for a person and nobody is.
 */
export function matchMentions(releases, rows) {
  const byRelease = groupBy(rows, ({ release }) => release);
  const matched = [];
  let [unread, strange] = [0, 0];
  for (const { id, people } of releases) {
    const found = byRelease.get(id) ?? [];
    const used = new Set();
    for (const { person, name, variant } of people) {
      const row = found.find((one) => one.name === name || one.aliases?.includes(name));
      if (!row) unread += 1;
      else if (!used.has(row)) matched.push({ person, name, variant, entity: row.entity, method: row.method });
      used.add(row);
    }
    strange += found.filter((row) => !used.has(row)).length;
  }
  return { matched, unread, strange };
}

/**
 * Of the pairs of names that the graph takes for one person, how many are (precision); of those that are, how many it
 * takes (recall). Officials of whom much is told count by the square; `each` counts every name once (B-cubed).
 */
export function pairwise(matched) {
  const cells = counts(matched, ({ person, entity }) => `${person} ${entity}`);
  const persons = counts(matched, ({ person }) => person);
  const entities = counts(matched, ({ entity }) => entity);
  const [both, same, joined] = [pairs(cells), pairs(persons), pairs(entities)];
  const ofEach = (whole, key) => {
    const shares = matched.map((one) => cells.get(`${one.person} ${one.entity}`) / whole.get(one[key]));
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, matched.length);
  };
  return {
    pairs: same,
    joined,
    precision: joined === 0 ? 1 : both / joined,
    recall: same === 0 ? 1 : both / same,
    each: { precision: ofEach(entities, 'entity'), recall: ofEach(persons, 'person') },
  };
}

/** Recall over the pairs of a person's names that are spelled alike, and over those that are not. */
export function recallBySpelling(matched) {
  const alike = { same: 0, found: 0 };
  const apart = { same: 0, found: 0 };
  for (const own of groupBy(matched, ({ person }) => person).values()) {
    const names = counts(own, ({ name }) => name);
    const found = counts(own, ({ name, entity }) => `${name} ${entity}`);
    const all = pairs(counts(own, () => ''));
    const joined = pairs(counts(own, ({ entity }) => entity));
    alike.same += pairs(names);
    alike.found += pairs(found);
    apart.same += all - pairs(names);
    apart.found += joined - pairs(found);
  }
  const share = ({ same, found }) => (same === 0 ? 1 : found / same);
  return { alike: share(alike), apart: share(apart) };
}

/** Of the pairs of names that are spelled alike and are two persons, how many the graph took for one. */
export function namesakes(matched) {
  let [all, joined] = [0, 0];
  for (const own of groupBy(matched, ({ name }) => name).values()) {
    const persons = counts(own, ({ person }) => person);
    if (persons.size < 2) continue;
    all += pairs(counts(own, () => '')) - pairs(persons);
    joined +=
      pairs(counts(own, ({ entity }) => entity)) - pairs(counts(own, ({ person, entity }) => `${person} ${entity}`));
  }
  return { pairs: all, joined };
}

/** The entities that are several persons, those with most wrong pairs first: how each of its persons was called and told. */
export function mixedEntities(matched) {
  const mixed = [...groupBy(matched, ({ entity }) => entity).values()].filter(
    (own) => counts(own, ({ person }) => person).size > 1,
  );
  const wrong = (own) => pairs(counts(own, () => '')) - pairs(counts(own, ({ person }) => person));
  return mixed
    .sort((a, b) => wrong(b) - wrong(a))
    .map((own) => ({
      wrong: wrong(own),
      told: [...counts(own, ({ person, name, method }) => `${person} ${name} (${method})`)],
    }));
}

/**
 * Events across releases: of the pairs of releases that tell one story, how many share its event; and how many events of
 * the main kind rest on two stories.
 */
export function scoreEvents(releases, events) {
  const told = new Map(releases.map((one) => [one.id, one]));
  const ours = events.filter(({ releases: of }) => of.some((id) => told.has(id)));
  const [shared, mixed] = [new Set(), []];
  for (const { releases: of, type } of ours) {
    const stories = new Set(of.map((id) => told.get(id)?.story));
    if (stories.size > 1) mixed.push({ type, releases: of });
    for (const [story, count] of counts(
      of.map((id) => told.get(id)),
      (one) => one?.story,
    ))
      if (count > 1) shared.add(story);
  }
  const twice = [...counts(releases, ({ story }) => story)].filter(([, count]) => count > 1).map(([story]) => story);
  return { events: ours.length, twice: twice.length, merged: twice.filter((story) => shared.has(story)).length, mixed };
}

function counts(items, key) {
  const result = new Map();
  for (const item of items) result.set(key(item), (result.get(key(item)) ?? 0) + 1);
  return result;
}

function pairs(sizes) {
  let sum = 0;
  for (const size of sizes.values()) sum += (size * (size - 1)) / 2;
  return sum;
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
