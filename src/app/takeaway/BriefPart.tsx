import { evidence, isOwn } from '../../graph/ask/evidence.ts';
import { readDocument } from '../documents.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useWorld } from '../worldContext.ts';
import type { BriefWords } from './brief.ts';
import type { BriefFrame } from './brief-markdown.ts';
import type { PartProps } from './part.ts';
import { useRecipe } from './useRecipe.ts';
import { useSubject } from './useSubject.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What is chosen, written out with its proof, as Markdown or for Word. */
export function BriefPart({ busy, take }: PartProps) {
  const world = useWorld();
  const words = useWords({ zh, en });
  const said = useBriefWords();
  const recipe = useRecipe();
  const { nodes, names } = useSubject();
  const write = (form: 'md' | 'docx') => async () => {
    const { composeBrief } = await import('./brief.ts');
    const brief = await composeBrief(world, nodes, said, (id) => readDocument(world, id));
    const made = await recipe();
    const frame: BriefFrame = {
      more: words.briefMore,
      place: words.briefPlace,
      recipe: words.briefRecipe,
      address: new URL(`#${made.view}`, location.href).href,
      open: words.briefOpen,
    };
    if (form === 'docx') return (await import('./brief-docx.ts')).briefDocx(brief, frame, made);
    const { briefMarkdown } = await import('./brief-markdown.ts');
    return new Blob([briefMarkdown(brief, frame, made)], { type: 'text/markdown' });
  };
  return (
    <section>
      <h3 className="panel-title">{words.brief}</h3>
      {nodes.length === 0 ? (
        <p className="caption">{words.briefNone}</p>
      ) : (
        <>
          <p className="caption">{words.briefHint(names.join('、'))}</p>
          <div className="takeaway-row">
            {(['md', 'docx'] as const).map((form) => (
              <button
                key={form}
                type="button"
                className="action"
                disabled={busy}
                onClick={() => take(`${names.join(' — ')}.${form}`, write(form))}
              >
                {form === 'md' ? 'Markdown' : 'DOCX'}
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function useBriefWords(): BriefWords {
  const { graph, postings, window } = useWorld();
  const words = useWords({ zh, en });
  const messages = useMessages();
  const units = useUnitMessages();
  return {
    title: words.briefTitle,
    entity: (node) => {
      const { type, sentences, documents } = graph.getNodeAttributes(node);
      return words.briefEntity(messages.kinds[type], units.count(sentences), documents, graph.degree(node));
    },
    link: (edge) => {
      const facts = graph.getEdgeAttributes(edge);
      const places = evidence(postings, ...graph.extremities(edge));
      const articles = new Set(places.map(([document]) => document)).size;
      const lent = window === 'section' ? places.filter((place) => !isOwn(place)).length : 0;
      return `${units.link(facts, lent, articles)}${messages.comma}${units.sure[facts.support]}${messages.stop}`;
    },
  };
}
