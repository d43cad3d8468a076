// Takes the pictures of docs/pictures/ from the real pages of a running Whomet: `npm start` in one terminal, and in
// another `node scripts/screenshots.mjs [FOLDER]`, with the same PORT and WHOMET_HOME.
import '../tests/support/neo4j-typescript.mjs';

const { takePictures } = await import('../tests/browser/pictures.ts');
process.exitCode = await takePictures(process.argv[2]);
