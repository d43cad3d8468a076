import { expect, it } from 'vitest';
import { persons } from '../../support.ts';
import { readsZhOf } from '../support.ts';

it.each([
  ['市长陈志远今日访问普里斯莫尔市。', 'VISITED 陈志远 – 普里斯莫尔市 2024-05-03 普里斯莫尔市'],
  ['市长陈志远今日访问安多利普里斯莫尔州。', 'VISITED 陈志远 – 普里斯莫尔州 2024-05-03'],
] as const)('takes what is written by its sound for a place by its last character: %s', (text, fact) =>
  readsZhOf('VISITED', text, [fact]),
);

it.each([
  ['主席艾尔兰·阿不都满金出席论坛。', ['艾尔兰·阿不都满金']],
  ['部长卡尔·奔里那一行到访。', ['卡尔·奔里那']],
  ['市长会见副总理施雷斯塔。', ['施雷斯塔']],
] as const)('goes on with sounds that are words elsewhere: %s', (text, names) => expect(persons(text)).toEqual(names));
