import { ENTITY_TYPES, nameOfKey } from '../../model/entity.ts';
import type { Saying } from '../../model/story.ts';
import type { Focus } from '../focus.ts';
import type { Language } from '../messages/language.ts';
import { en as messagesEn } from '../messages/en.ts';
import { type Messages, zh as messagesZh } from '../messages/zh.ts';
import type { Choices } from '../store.ts';
import { namedCommunities } from '../useCommunities.ts';
import type { World } from '../world.ts';
import { en } from './words.en.ts';
import { type Words, zh } from './words.zh.ts';

const CATALOGUES: Record<Language, { words: Words; messages: Messages }> = {
  zh: { words: zh, messages: messagesZh },
  en: { words: en, messages: messagesEn },
};

/** More names make no title. */
const NAMED = 4;

/** What a scene of what is seen may be called, in each language: the names of what is chosen; else the view, the types that are left, the whole. */
export function proposedTitle(world: World, choices: Choices): Exclude<Saying, string> {
  return { zh: titleIn('zh', world, choices), en: titleIn('en', world, choices) };
}

function titleIn(language: Language, world: World, { place, view, filters, communityNames }: Choices): string {
  const { words, messages } = CATALOGUES[language];
  const named = namesOf(place.focus, world, communityNames, messages);
  const types = ENTITY_TYPES.filter((type) => filters.types.has(type));
  const some = types.length > 0 && types.length < ENTITY_TYPES.length;
  const shown = some ? messages.list(types.map((type) => messages.types[type])) : words.whole;
  if (view === 'network') return named || shown;
  return named || some ? `${messages.viewNames[view]}${messages.colon}${named || shown}` : messages.viewNames[view];
}

function namesOf(
  focus: Focus,
  { graph }: World,
  communityNames: Choices['communityNames'],
  messages: Messages,
): string {
  const label = (node: string) => (graph.hasNode(node) ? graph.getNodeAttribute(node, 'label') : nameOfKey(node));
  switch (focus.kind) {
    case 'none':
      return '';
    case 'node':
      return label(focus.node);
    case 'edge':
      return focus.edge.split('\t').map(label).join(' — ');
    case 'pair':
      return focus.nodes.map(label).join(' — ');
    case 'path':
      return focus.nodes.map(label).join(' → ');
    case 'community':
      return namedCommunities(graph, communityNames).nameOf(focus.leader);
    case 'compare': {
      const names = focus.nodes.slice(0, NAMED).map(label);
      return `${messages.list(names)}${focus.nodes.length > NAMED ? '…' : ''}`;
    }
  }
}
