// name: releases
// mode: read
// parameters: ids
// description: Releases by id
UNWIND $ids AS id
MATCH (r:Release {id: id})
RETURN id, r {.id, .title, .url, .publisher, .publishedOn, .language, .licence, .attribution, .kind,
    .basedOnPublisher, .basedOnPublishedOn, .basedOnTitle} AS row
