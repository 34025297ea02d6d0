import { useWords } from '../messages/useWords.ts';
import type { Tool } from '../network/contract.ts';
import { useTool } from './tool.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const PATHS: Record<Tool, string> = {
  hand: 'M8 2v12M2 8h12M8 2L6.4 3.6M8 2l1.6 1.6M8 14l-1.6-1.6M8 14l1.6-1.6M2 8l1.6-1.6M2 8l1.6 1.6M14 8l-1.6-1.6M14 8l-1.6 1.6',
  box: 'M3 3h10v10H3z',
  lasso: 'M8 3c3.3 0 6 1.6 6 3.7s-2.7 3.7-6 3.7S2 8.8 2 6.7 4.7 3 8 3zM4.6 9.8c-.6 1.6.2 2.6 1.6 3.2',
};

/** What a drag on the picture does. */
export function Tools() {
  const words = useWords({ zh, en });
  const { tool, setTool } = useTool();
  return (
    <fieldset className="tools">
      <legend className="unseen">{words.tools}</legend>
      {(['hand', 'box', 'lasso'] as const).map((name) => (
        <button
          key={name}
          type="button"
          className="plain-button"
          aria-pressed={tool === name}
          aria-label={words[name]}
          title={`${words[name]}: ${words.toolHints[name]}`}
          onClick={() => setTool(name)}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
            <path
              d={PATHS[name]}
              strokeWidth="1.4"
              strokeLinecap="round"
              strokeLinejoin="round"
              strokeDasharray={name === 'hand' ? undefined : '2.4 2'}
            />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
