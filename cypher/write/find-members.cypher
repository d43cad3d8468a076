// name: find-members
// mode: write
// parameters: blocks
// description: All mentions of blocks.
UNWIND $blocks AS block
MATCH (m:Mention)-[t:REFERS_TO {block: block}]->(e:Entity)
RETURN m.id AS mention, m.releaseId AS releaseId, m.name AS name, block, t.features AS features, e.id AS entity
