export { holdersOf } from './holders.ts';
export { addToken, readTokens, removeToken, type TokenEntry } from './token-file.ts';
