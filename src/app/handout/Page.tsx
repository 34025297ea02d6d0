import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Scene } from '../../model/story.ts';
import { Markdown } from '../look/Markdown.tsx';
import { useWords } from '../messages/useWords.ts';
import type { Sketch } from '../network/sketch.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { svgOf } from '../takeaway/svg.ts';
import type { HandoutPage, Quoted } from './pages.ts';
import { SceneView } from './SceneView.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Of a page, a little less than that of A4. */
const PROPORTION = 209.5 / 297;
const SIZES = [1, 0.93, 0.86, 0.8, 0.74, 0.68];

interface Props {
  page: HandoutPage;
  scene: Scene;
  /** Of the story. */
  title: string;
  /** Its number, of how many. */
  place: string;
  notes: boolean;
  recipe: string;
}

/** One scene on paper: its picture, what is said, and the sentences that bear it out. */
export function Page({ page, scene, title, place, notes, recipe }: Props) {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const said = saidIn(scene.notes, language);
  const heading = saidIn(scene.title, language) || words.untitled;
  const article = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when there is more or less on the page
  useLayoutEffect(() => setOnOnePage(article.current!), [page, scene, notes, language]);
  return (
    <article ref={article} className="handout-page">
      <h2>{heading}</h2>
      <div className="handout-picture">
        {page.drawn.kind === 'network' ? (
          <Network sketch={page.drawn.sketch} title={words.picture(heading)} />
        ) : (
          <SceneView {...page.drawn} />
        )}
      </div>
      <div className="handout-words">
        <div className="handout-text">
          <Markdown text={saidIn(scene.text, language)} reference={(number) => <sup key={number}>{number}</sup>} />
        </div>
        {page.evidence.length > 0 && (
          <ol className="handout-evidence">
            {page.evidence.map((quoted, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the number of a sentence is what it is cited by
              <li key={index}>
                <q>{quoted.quote}</q> <cite>{sourceOf(quoted, words)}</cite>
              </li>
            ))}
          </ol>
        )}
        {notes && said !== '' && (
          <aside className="handout-notes">
            <h3>{words.notesOf}</h3>
            <Markdown text={said} />
          </aside>
        )}
      </div>
      <footer>
        <span>{title}</span>
        <span className="handout-recipe">{recipe}</span>
        <span>{place}</span>
      </footer>
    </article>
  );
}

/** Sets the words smaller until all are on one page; what is too long at the smallest goes on on the next. */
function setOnOnePage(page: HTMLElement): void {
  for (const size of SIZES) {
    page.style.setProperty('--fit', String(size));
    const { width, height } = page.getBoundingClientRect();
    if (height <= width * PROPORTION) return;
  }
}

function sourceOf({ source }: Quoted, words: typeof zh): string {
  if (!source) return words.lost;
  const { title, publisher, date, sentence } = source;
  return [title, publisher, date ?? words.undated, words.sentence(sentence)].filter(Boolean).join(' · ');
}

/** The network as lines and letters, so that it is sharp on paper and its names can be found. */
function Network({ sketch, title }: { sketch: Sketch; title: string }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = new DOMParser().parseFromString(svgOf(sketch, title, ''), 'image/svg+xml').documentElement;
    frame.current!.replaceChildren(document.importNode(drawn, true));
  }, [sketch, title]);
  return <div ref={frame} className="handout-network" />;
}
