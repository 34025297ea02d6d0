import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';

interface Props {
  label: string;
  type: EntityType;
  onType(type: EntityType): void;
}

/** One of the types, each with its mark. */
export function TypeChoice({ label, type, onType }: Props) {
  const messages = useMessages();
  return (
    <fieldset className="desk-form">
      <legend>{label}</legend>
      {ENTITY_TYPES.map((one) => (
        <label key={one} className="desk-choice">
          <input type="radio" name="type" checked={one === type} onChange={() => onType(one)} />
          <TypeMark type={one} />
          <span>{messages.kinds[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
