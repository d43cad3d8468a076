// `node bench/writing/write-invented.mjs RELEASES SEED FILE REGISTER`: invents releases into a file of JSON Lines, and their
// register into another. A process of its own: what inventing holds in memory is not ingestion's.
import { writeFileSync } from 'node:fs';
import { invent } from '../identity/invent.mjs';

const [releases, seed, file, registerFile] = process.argv.slice(2);
const invented = invent(Number(releases), Number(seed), new Set());
writeFileSync(file, invented.releases.map(({ line }) => `${line}\n`).join(''));
writeFileSync(registerFile, invented.register);
