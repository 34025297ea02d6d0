import './documents.css';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { countsPerDocument } from '../../graph/count/document-counts.ts';
import { entitiesPerDocument } from '../../graph/ask/evidence.ts';
import { documentsIn, isWhole } from '../../graph/filter/slice.ts';
import { nodesOfFocus } from '../focus.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useFocus } from '../useFocus.ts';
import { useSetup } from '../useSetup.ts';
import { useOpened, useWorld } from '../worldContext.ts';
import { DocumentRows } from './DocumentRows.tsx';
import { DocumentsHead } from './DocumentsHead.tsx';
import { type Listed, listedDocuments } from './listed.ts';
import { DOCUMENTS_SETUP, type SortBy } from './setup.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** All documents: to sort, to search, to read, to look at some of them alone. */
export function DocumentsView() {
  const opened = useOpened();
  const world = useWorld();
  const words = useWords({ zh, en });
  const [choices, change] = useSetup('documents', DOCUMENTS_SETUP);
  const slice = useStore((state) => state.slice);
  const focus = useFocus();
  const nodes = useMemo(() => asked(nodesOfFocus(focus)), [focus]);
  const { documents } = opened;
  const postings = isWhole(slice) ? world.postings : opened.postings;
  const all = useMemo((): Listed[] => {
    const entities = entitiesPerDocument(postings);
    const found = nodes && countsPerDocument(postings, nodes);
    return documents.map((row, index) => ({
      index,
      row,
      entities: entities.get(index) ?? 0,
      found: found?.get(index) ?? null,
    }));
  }, [documents, postings, nodes]);
  const inside = useMemo(() => documentsIn(slice, documents), [slice, documents]);
  const sort: SortBy = (choices.sort === 'found' && !nodes ? null : choices.sort) ?? (nodes ? 'found' : 'date');
  const query = useDeferredValue(choices.query);
  const { turned } = choices;
  const listed = useMemo(() => listedDocuments(all, { query, turned }, sort), [all, query, turned, sort]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(slice.documents ?? new Set());
  useEffect(() => setTicked(slice.documents ?? new Set()), [slice.documents]);
  return (
    <div className="documents-view">
      <DocumentsHead
        listed={listed}
        nodes={nodes}
        sort={sort}
        choices={choices}
        change={change}
        ticked={ticked}
        onTick={setTicked}
      />
      {listed.length === 0 ? (
        <p className="quiet other-view-note">{words.none}</p>
      ) : (
        <DocumentRows
          listed={listed}
          inside={inside}
          nodes={nodes}
          sort={sort}
          turned={turned}
          ticked={ticked}
          onTick={setTicked}
          onSort={(by) => change({ sort: by, turned: by === sort ? !turned : false })}
        />
      )}
    </div>
  );
}

/** One entity or two, as far as documents can be asked about them. */
function asked(nodes: readonly string[]): readonly [string] | readonly [string, string] | null {
  const [a, b] = nodes;
  if (a === undefined || nodes.length > 2) return null;
  return b === undefined ? [a] : [a, b];
}
