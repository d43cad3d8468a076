// name: find-corrections
// mode: write
// parameters: releases
// description: The corrections of releases, whether their statements are there or not.
UNWIND $releases AS release
MATCH (c:Correction {release: release}) USING INDEX SEEK c:Correction(release)
RETURN properties(c) AS properties ORDER BY properties.at, properties.id
