// name: releases
// mode: read
// parameters: after, limit
// description: The releases in order of id, without their texts
MATCH (r:Release) WHERE r.id > $after
WITH r ORDER BY r.id LIMIT $limit
RETURN r.id AS id, r {.id, .title, .url, .publisher, .publishedOn, .language, .licence, .attribution, .kind,
    .basedOnPublisher, .basedOnPublishedOn, .basedOnTitle} AS release
ORDER BY id
