export { readAgreement } from './agreements.ts';
export { readEvent } from './events.ts';
