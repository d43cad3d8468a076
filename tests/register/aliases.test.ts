import { expect, test } from 'vitest';
import { RegisterRejected } from '../../src/domain/errors.ts';
import { parseRegister } from '../../src/register/index.ts';

const DOUBLING = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`),
];

test.each([
  ['an alias of nothing', '*:*\n'],
  ['an alias of nothing, in a list', 'places:\n  - *nowhere\n'],
  ['aliases that double each other', DOUBLING.join('\n')],
])('%s is refused', (_what, yaml) => {
  expect(() => parseRegister(yaml)).toThrow(RegisterRejected);
});
