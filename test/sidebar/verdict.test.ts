import { expect, it } from 'vitest';
import { sumOf } from '../../src/sidebar/verdict';

it.each([
  [55, [40, 5], '55 = 100 − 40 − 5'],
  [0, [40, 40, 40], '0 = 100 − 40 − 40 − 40, not below 0'],
  [0, [40, 40, 15, 5], '0 = 100 − 40 − 40 − 15 − 5'],
])('the score %d is shown with its sum', (score, points, text) => {
  expect(sumOf({ score, sum: points.map((p, i) => ({ rule: `r${i}`, points: p })) })).toBe(text);
});
