import type { Example } from './examples.ts';

export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL · Whomet</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css">
<style>html, body, #graphiql { height: 100%; margin: 0; }</style>
</head>
<body>
<div id="graphiql">Loading GraphiQL…</div>
<script src="/graphiql/react.js"></script>
<script src="/graphiql/react-dom.js"></script>
<script src="/graphiql/graphiql.js"></script>
<script src="/graphiql/start.js"></script>
</body>
</html>
`;

/** The script that opens GraphiQL with one tab for each example; a visitor's own tabs are kept by the browser. */
export function toStartScript(examples: readonly Example[]): string {
  const tabs = examples.map(({ title, query }) => ({ query: `# ${title}\n${query}` }));
  return `'use strict';
const tabs = ${JSON.stringify(tabs)};
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultTabs: tabs,
    defaultQuery: tabs[0].query,
    defaultEditorToolsVisibility: false,
  }),
);
`;
}
