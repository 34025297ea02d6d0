import type { EntityType } from '../../model/entity.ts';
import { bridgeStop } from './bridge-stop.ts';
import { closingStop } from './closing-stop.ts';
import { corpusStop, hubsStop, leading } from './corpus-stops.ts';
import type { Counted } from './counted.ts';
import { apartStop, peerStop, standingStop, strongestLinkStop, strongestStop, whereStop } from './node-stops.ts';
import { betweenStop, ownStop, sharedStop } from './several-stops.ts';
import type { Stop } from './stop.ts';
import { nodesOfSubject, type TourSubject } from './subject.ts';

/** A tour has at least so many stops, if so many can be told at all, and at most so many. */
export const FEWEST = 5;
export const MOST = 9;

/** A stop that is worked out when it is asked for. */
type Planned = () => Stop | null;

/**
 * What a tour of a subject tells, in order: what was read, who is named, what that is linked with, what it shares with its
 * like, the link one would least expect, the policy behind it, and last how far all this carries. What the corpus does not
 * have is left out. Five to nine stops; fewer where not even the spare ones (where an entity is named, its strongest link
 * alone) make five, and then the last one says so. The same graph and subject give the same stops. Each stop is worked out
 * when it is asked for, so that others may do something in between. Throws where the graph has no such node.
 */
export function* planTour(counted: Counted, subject: TourSubject): Generator<Stop> {
  const nodes = nodesOfSubject(subject);
  const missing = nodes.find((node) => !counted.graph.hasNode(node));
  if (missing !== undefined) throw new Error(`the graph has no "${missing}"; needed: keys of its nodes`);
  let told = 0;
  for (const planned of [() => corpusStop(counted), ...plannedOf(counted, subject)]) {
    const stop = told < MOST - 1 ? planned() : null;
    if (!stop) continue;
    told += 1;
    yield stop;
  }
  for (const planned of spare(counted, nodes)) {
    const stop = told < FEWEST - 1 ? planned() : null;
    if (!stop) continue;
    told += 1;
    yield stop;
  }
  yield closingStop(counted, nodes, told < FEWEST - 1);
}

function plannedOf(counted: Counted, subject: TourSubject): Planned[] {
  if (subject.kind === 'corpus') return ofCorpus(counted);
  return subject.kind === 'node' ? ofNode(counted, subject.node) : ofSeveral(counted, subject.nodes);
}

function ofCorpus(counted: Counted): Planned[] {
  const [lead] = [...leading(counted, 'city'), ...leading(counted, null)];
  const [strongest] = lead ? LINKED[counted.graph.getNodeAttribute(lead, 'type')] : [];
  return [
    () => hubsStop(counted, null),
    () => hubsStop(counted, 'city'),
    () => (lead && strongest ? strongestStop(counted, lead, strongest) : null),
    () => (lead ? peerStop(counted, lead) : null),
    () => hubsStop(counted, 'company'),
    () => bridgeStop(counted),
    () => hubsStop(counted, 'policy'),
  ];
}

/** With which types the links of an entity are told, in order; policies come later. */
const LINKED: Record<EntityType, EntityType[]> = {
  city: ['technology', 'company'],
  company: ['technology', 'city', 'company'],
  technology: ['city', 'company', 'technology'],
  policy: ['city', 'technology', 'company'],
};

function ofNode(counted: Counted, node: string): Planned[] {
  const type = counted.graph.getNodeAttribute(node, 'type');
  return [
    () => standingStop(counted, [node]),
    ...LINKED[type].map((linked) => () => strongestStop(counted, node, linked)),
    () => peerStop(counted, node),
    () => (type === 'city' ? apartStop(counted, node) : null),
    () => bridgeStop(counted, node),
    () => strongestStop(counted, node, 'policy'),
  ];
}

function ofSeveral(counted: Counted, nodes: readonly string[]): Planned[] {
  const others = (node: string) => nodes.filter((other) => other !== node);
  return [
    () => standingStop(counted, nodes),
    () => betweenStop(counted, nodes),
    () => sharedStop(counted, nodes, false),
    ...nodes.slice(0, OWN).map((node) => () => ownStop(counted, node, others(node))),
    () => firstOf(nodes, (node) => strongestStop(counted, node, 'policy')),
    () => firstOf(nodes, (node) => bridgeStop(counted, node)),
  ];
}

/** Of how many it is told what each has to itself. */
const OWN = 3;

function spare(counted: Counted, nodes: readonly string[]): Planned[] {
  const about = nodes.length > 0 ? nodes : leading(counted, null);
  return about.flatMap((node) => [() => whereStop(counted, node), () => strongestLinkStop(counted, node)]);
}

function firstOf(nodes: readonly string[], stopOf: (node: string) => Stop | null): Stop | null {
  for (const node of nodes) {
    const stop = stopOf(node);
    if (stop) return stop;
  }
  return null;
}
