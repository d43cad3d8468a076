// name: find-stories
// mode: write
// parameters: keys
// description: Releases that tell the same: originals, and what retells them.
MATCH (r:Release) WHERE r.storyKey IN $keys
RETURN r.id AS id, r.storyKey AS storyKey, r.kind AS kind
