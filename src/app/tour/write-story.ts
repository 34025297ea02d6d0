import type { Counted } from '../../graph/tour/counted.ts';
import type { Stop } from '../../graph/tour/stop.ts';
import type { NodeAttributes } from '../../model/graph.ts';
import type { Evidence, Saying, Scene, SceneView, Story } from '../../model/story.ts';
import { annotationsOf, viewOf } from './scene-of.ts';
import { scriptEn } from './script.en.ts';
import { type Cast, type Lines, linesOf } from './script.ts';
import { scriptZh } from './script.zh.ts';
import { closed, spaced } from './spaced.ts';

/** The longest title of a document that is told whole. */
const TITLE = 30;

/** The longest name of a policy that is no title: 一带一路, 网络安全法. */
const TITLED = 8;

/**
 * The story of a tour, in both languages: a scene a stop, each claim with a sign that leads to its sentences.
 *
 * @param quotations what shows each claim of each stop
 * @param seen what else every scene shows: the slice the stops were counted from
 */
export function writeStory(
  { graph, documents, window }: Counted,
  title: Saying,
  stops: readonly Stop[],
  quotations: readonly Evidence[][][],
  seen: SceneView,
): Story {
  const scripts = { zh: scriptZh(window), en: scriptEn(window) };
  const scenes = stops.map((stop, index): Scene => {
    const { evidence, mark } = footnotes(quotations[index]!);
    const cast: Cast = {
      name: (node) => inMarkdown(called(graph.getNodeAttributes(node))),
      document: (place) => inMarkdown(shortened(documents[place]!.title)),
      mark,
    };
    const apart: Cast = { ...cast, name: (node) => spaced(cast.name(node)) };
    const said = { zh: linesOf(scripts.zh, stop, apart), en: linesOf(scripts.en, stop, cast) };
    const saying = (part: keyof Lines): Saying => ({ zh: closed(said.zh[part]), en: said.en[part] });
    return {
      id: `${stop.kind}-${index + 1}`,
      title: { zh: plain(closed(said.zh.title)), en: plain(said.en.title) },
      text: saying('text'),
      notes: saying('notes'),
      view: { ...seen, ...viewOf(stop) },
      annotations: annotationsOf(stop),
      evidence,
    };
  });
  return { schema: 1, title, scenes };
}

/** The sentences of a scene, the same words once, and the signs that lead to those of a claim. */
function footnotes(claims: readonly Evidence[][]): { evidence: Evidence[]; mark: Cast['mark'] } {
  const evidence: Evidence[] = [];
  const numbers = claims.map((quotations) =>
    quotations.map((quotation) => {
      const known = evidence.findIndex(({ quote }) => quote === quotation.quote);
      return known >= 0 ? known + 1 : evidence.push(quotation);
    }),
  );
  const mark = (...wanted: number[]) =>
    [...new Set(wanted.flatMap((claim) => numbers[claim] ?? []))].map((number) => `[^${number}]`).join('');
  return { evidence, mark };
}

/** A policy with a long name is called by its title. */
function called({ label, type }: Pick<NodeAttributes, 'label' | 'type'>): string {
  return type === 'policy' && label.length > TITLED && !/[《》]/.test(label) ? `《${label}》` : label;
}

/** Words as Markdown shows them, whatever signs they hold. */
function inMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#~|!&]/g, '\\$&');
}

/** A title is no Markdown. */
function plain(markdown: string): string {
  return markdown.replace(/\\(.)/g, '$1');
}

function shortened(title: string): string {
  return title.length > TITLE ? `${title.slice(0, TITLE)}…` : title;
}
