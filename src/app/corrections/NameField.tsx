import { useId } from 'react';

/** The longest name a line of corrections may give. */
const LONGEST = 200;

interface Props {
  label: string;
  value: string;
  onChange(value: string): void;
  /** Names it may well be. */
  suggested?: readonly string[];
}

/** A name that is typed, or taken from those it is known by. Characters one cannot see are left out. */
export function NameField({ label, value, onChange, suggested = [] }: Props) {
  const list = useId();
  return (
    <label className="desk-field">
      <span>{label}</span>
      <input
        className="find"
        value={value}
        list={list}
        maxLength={LONGEST}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value.replace(UNSEEN, ''))}
      />
      <datalist id={list}>
        {suggested.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  );
}

const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
