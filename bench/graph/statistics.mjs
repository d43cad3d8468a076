import { randomNumbers } from '../random.mjs';

export const median = (values) => quantile(values, 0.5);

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

export const geometricMean = (values) =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/**
 * A figure over rounds with its bootstrap interval (95 %): rounds are drawn again with replacement, all shapes of a round
 * together, since what disturbs a machine disturbs them together.
 */
export function withInterval(rounds, figure, seed = 1, draws = 2_000) {
  const random = randomNumbers(seed);
  const drawn = Array.from({ length: draws }, () =>
    figure(rounds.map(() => rounds[Math.floor(random() * rounds.length)])),
  );
  return { value: figure(rounds), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}
