import { expect, test } from 'vitest';
import { growthExponent, median, percentile } from '../../bench/statistics';

const curve = (cost: (size: number) => number): { size: number; cost: number }[] =>
  [32, 300, 1000, 3000].map((size) => ({ size, cost: cost(size) }));

test('the growth exponent is that of the curve', () => {
  expect(growthExponent(curve((size) => 7 * size))).toBeCloseTo(1);
  expect(growthExponent(curve((size) => size ** 2 / 5))).toBeCloseTo(2);
  expect(growthExponent(curve(() => 12))).toBeCloseTo(0);
});

test('percentiles and medians', () => {
  expect(percentile([5, 1, 3, 2, 4], 0.75)).toBe(4);
  expect(percentile([5, 1, 3], 1)).toBe(5);
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 9])).toBe(3);
});
