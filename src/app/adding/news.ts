import { create } from 'zustand';
import type { Mark } from '../network/marks.ts';
import type { World } from '../world.ts';

/** What a bundle has that it did not have before, by key, the most mentioned entities first. */
export interface News {
  nodes: readonly string[];
  edges: readonly string[];
}

/** What is marked as new in the picture. */
export const useNews = create<{ marks: ReadonlyMap<string, Mark> }>()(() => ({ marks: new Map() }));

/** What of one bundle another of the same documents and more does not have. */
export function newsIn({ graph: before }: World, { graph: after }: World): News {
  const mentions = (node: string) => after.getNodeAttribute(node, 'mentions');
  return {
    nodes: after.filterNodes((node) => !before.hasNode(node)).sort((a, b) => mentions(b) - mentions(a)),
    edges: after.filterEdges((edge) => !before.hasEdge(edge)),
  };
}

/** Marks what is new; nothing, to mark no more. */
export function markNews(news: News | null): void {
  const keys = news ? [...news.nodes, ...news.edges] : [];
  useNews.setState({ marks: new Map(keys.map((key) => [key, 'new'])) });
}
