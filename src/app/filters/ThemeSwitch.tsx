import { themeOf } from '../../graph/filter/theme.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Takes the hub that is nearly everywhere out of the picture; nothing where there is none. */
export function ThemeSwitch() {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const without = useStore((state) => state.filters.withoutTheme);
  const filter = useStore((state) => state.filter);
  const theme = themeOf(graph);
  if (theme === null) return null;
  const { label, type } = graph.getNodeAttributes(theme);
  return (
    <label className="legend-row theme-switch" title={words.themeExplained}>
      <input type="checkbox" checked={without} onChange={() => filter({ withoutTheme: !without })} />
      <TypeMark type={type} />
      <span className="row-name">{words.withoutTheme(label)}</span>
    </label>
  );
}
