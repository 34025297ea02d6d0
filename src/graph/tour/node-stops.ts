import type { EntityType } from '../../model/entity.ts';
import { likest } from '../ask/compare.ts';
import { placesOf } from '../ask/evidence.ts';
import { strongestLinks } from '../ask/neighbourhood.ts';
import { countsPerDocument } from '../count/document-counts.ts';
import { themeOf } from '../filter/theme.ts';
import { LISTED, NEAR } from './corpus-stops.ts';
import type { Counted } from './counted.ts';
import { linkFactsOf, standingOf } from './facts.ts';
import { linkClaims, ownStop, sharedStop } from './several-stops.ts';
import type { Stop } from './stop.ts';

/** What is counted of some entities, as many as a scene lists. */
export function standingStop(counted: Counted, nodes: readonly string[]): Stop {
  const listed = nodes.slice(0, LISTED);
  return {
    kind: 'standing',
    standings: listed.map((node) => standingOf(counted, node)),
    claims: listed.filter((node) => placesOf(counted.postings, node).length > 0).map((node) => ({ nodes: [node] })),
  };
}

/** The strongest links with one type; the theme, with which everything is linked, only where there is nothing else. */
export function strongestStop(counted: Counted, node: string, type: EntityType): Stop | null {
  const links = strongestLinks(counted.graph, node).find((group) => group.type === type)?.links ?? [];
  const theme = themeOf(counted.graph);
  const others = links.filter((link) => link.node !== theme);
  const told = others.length > 0 ? others : links;
  const listed = told.slice(0, LISTED);
  if (listed.length === 0) return null;
  return {
    kind: 'strongest',
    node,
    type,
    of: links.length,
    links: listed.map((link) => linkFactsOf(counted, node, link.node)),
    near: told.slice(0, NEAR).map((link) => link.node),
    without: others.length > 0 && others.length < links.length ? theme : null,
    claims: listed.map((link) => ({ nodes: [node, link.node] })),
  };
}

/** What an entity shares with the one of its type most like it: that with most neighbours in common. */
export function peerStop(counted: Counted, node: string): Stop | null {
  const [peer] = likest(counted.graph, node, 1);
  return peer ? sharedStop(counted, [node, peer.node], true) : null;
}

/** What an entity has that the one of its type most like it has not. */
export function apartStop(counted: Counted, node: string): Stop | null {
  const [peer] = likest(counted.graph, node, 1);
  return peer ? ownStop(counted, node, [peer.node]) : null;
}

/** The strongest link of an entity on its own, the theme left out if it can be. */
export function strongestLinkStop(counted: Counted, node: string): Stop | null {
  const theme = themeOf(counted.graph);
  const links = strongestLinks(counted.graph, node).flatMap((group) => group.links);
  const strongest = links.toSorted((a, b) => b.weight - a.weight || (a.node < b.node ? -1 : 1));
  const link = strongest.find((one) => one.node !== theme) ?? strongest[0];
  if (!link) return null;
  return {
    kind: 'link',
    link: linkFactsOf(counted, node, link.node),
    claims: linkClaims(counted, node, link.node),
  };
}

/** The documents that name an entity in most sentences. */
export function whereStop(counted: Counted, node: string): Stop | null {
  const counts = [...countsPerDocument(counted.postings, [node])];
  if (counts.length === 0) return null;
  const most = counts.sort(([a, x], [b, y]) => y.count - x.count || a - b).slice(0, LISTED);
  return {
    kind: 'where',
    node,
    of: counts.length,
    documents: most.map(([document, { count }]) => ({ document, sentences: count })),
    claims: most.map(([document]) => ({ nodes: [node], document })),
  };
}
