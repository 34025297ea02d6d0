import type { Backbone } from './filter.ts';
import { normalTail } from '../count/statistics.ts';

/** Weighted links in columns; ends are numbers of nodes. */
export interface WeightedLinks {
  sources: Uint32Array;
  targets: Uint32Array;
  weights: Float64Array;
}

/**
 * How improbable each link is, 0 to 1, were weight spread by chance: those at or below a level are the backbone.
 *
 * - `disparity`: at each end, the chance that one of its k links takes so large a share p of its strength, were the
 *   strength cut into k pieces at random: (1−p)^(k−1). The end at which it stands out more counts; an end with one link
 *   says nothing. Source: Serrano, Boguñá, Vespignani, Extracting the multiscale backbone of complex weighted networks,
 *   PNAS 106(16), 2009.
 * - `noise`: how far the link's lift over what both strengths let expect, (κw−1)/(κw+1) with κ = n/(a·b), lies above 0
 *   in standard deviations, as a one-sided normal tail; the deviation from a Beta posterior of the link's probability.
 *   a, b are the strengths of its ends, n the sum of all strengths. Source: Coscia, Neffke, Network backboning with noisy
 *   data, ICDE 2017. Their prior has the mean and variance of a hypergeometric draw; Beta's parameters here follow from
 *   these two by the method of moments; where none has them, in a network of hardly any weight, no link says anything.
 */
export function improbability(links: WeightedLinks, by: Backbone['by']): Float64Array {
  const { sources, targets, weights } = links;
  const ends = endsOf(links);
  const total = ends.strengths.reduce((sum, strength) => sum + strength, 0);
  return weights.map((weight, link) => {
    const [a, b] = [sources[link]!, targets[link]!];
    const [left, right] = [ends.strengths[a]!, ends.strengths[b]!];
    if (by === 'noise') return noiseOf(weight, left, right, total);
    return Math.min(shareOf(weight, left, ends.degrees[a]!), shareOf(weight, right, ends.degrees[b]!));
  });
}

function endsOf({ sources, targets, weights }: WeightedLinks): { strengths: Float64Array; degrees: Uint32Array } {
  const most = Math.max(-1, reduceMost(sources), reduceMost(targets)) + 1;
  const [strengths, degrees] = [new Float64Array(most), new Uint32Array(most)];
  for (let link = 0; link < weights.length; link++) {
    for (const end of [sources[link]!, targets[link]!]) {
      strengths[end]! += weights[link]!;
      degrees[end]!++;
    }
  }
  return { strengths, degrees };
}

function reduceMost(values: Uint32Array): number {
  return values.reduce((most, value) => Math.max(most, value), -1);
}

function shareOf(weight: number, strength: number, degree: number): number {
  return degree < 2 ? 1 : Math.max(0, 1 - weight / strength) ** (degree - 1);
}

function noiseOf(weight: number, a: number, b: number, n: number): number {
  const kappa = n / (a * b);
  const lift = (kappa * weight - 1) / (kappa * weight + 1);
  const mean = (a * b) / n ** 2;
  const variance = (a * b * (n - a) * (n - b)) / (n ** 4 * (n - 1));
  const sum = (mean * (1 - mean)) / variance - 1;
  if (!(sum > 0)) return 1;
  const chance = (mean * sum + weight) / (sum + n);
  const slope = 1 / (a * b) - (n * (a + b)) / (a * b) ** 2;
  const deviation =
    Math.sqrt(n * chance * (1 - chance)) * Math.abs((2 * (kappa + weight * slope)) / (kappa * weight + 1) ** 2);
  if (deviation === 0) return lift > 0 ? 0 : 1;
  return normalTail(lift / deviation);
}
