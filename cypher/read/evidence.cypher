// name: evidence
// mode: read
// parameters: ids
// description: The evidence of statements; the whole text only where there are several spans to cut from it
UNWIND $ids AS id
MATCH (s:Statement {id: id})
MATCH (r:Release {id: s.releaseId})
CALL (s) {
  WITH s WHERE size(s.starts) > 1
  MATCH (version:ReleaseVersion {releaseId: s.releaseId}) WHERE version.retiredAt IS NULL
  RETURN collect(version.text)[0] AS text
}
RETURN s {.id, .quote, .start, .end, .starts, .ends, .rule, .modality, text: text, release: r {.id, .title, .url, .publisher, .publishedOn, .language, .licence, .attribution, .kind,
    .basedOnPublisher, .basedOnPublishedOn, .basedOnTitle}} AS row
