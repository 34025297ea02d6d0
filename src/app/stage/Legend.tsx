import { ENTITY_TYPES } from '../../model/entity.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** The shape and colour of each type that is shown. */
export function Legend() {
  const messages = useMessages();
  const words = useWords({ zh, en });
  const types = useStore((state) => state.filters.types);
  return (
    <ul className="plain podium-legend" aria-label={words.legend}>
      {ENTITY_TYPES.filter((type) => types.has(type)).map((type) => (
        <li key={type}>
          <TypeMark type={type} size={16} /> {messages.types[type]}
        </li>
      ))}
    </ul>
  );
}
