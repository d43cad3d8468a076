declare module 'cytoscape-fcose' {
  import cytoscape = require('cytoscape');

  const fcose: cytoscape.Ext;
  export = fcose;
}
