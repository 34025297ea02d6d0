import { useState } from 'react';
import { useWords } from '../messages/useWords.ts';
import { carriedBy } from './carried.ts';
import { useRecipe } from './useRecipe.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Shows again the view a file was exported from. */
export function OpenPart() {
  const words = useWords({ zh, en });
  const recipe = useRecipe();
  const [said, setSaid] = useState('');
  const open = async (file: File) => {
    const [carried, here] = [await carriedBy(file), await recipe()];
    if (!carried) return setSaid(words.openedNone(file.name));
    location.hash = carried.view;
    const [then, now] = [carried, here].map(({ graph, documents }) => JSON.stringify({ graph, documents }));
    return setSaid(then === now ? words.opened : words.openedOther);
  };
  return (
    <>
      <label className="link takeaway-open">
        {words.open}
        <input
          type="file"
          className="unseen"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void open(file);
          }}
        />
      </label>
      <p className="caption" role="status">
        {said}
      </p>
    </>
  );
}
