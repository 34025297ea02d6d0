import { lazy } from 'react';
import { useDesk } from './desk.ts';
import { Later } from '../shell/Later.tsx';

const EntitySheet = lazy(() => import('./EntitySheet.tsx').then(({ EntitySheet }) => ({ default: EntitySheet })));
const CorrectionsSheet = lazy(() =>
  import('./CorrectionsSheet.tsx').then(({ CorrectionsSheet }) => ({ default: CorrectionsSheet })),
);

const DocumentsSheet = lazy(() =>
  import('../adding/DocumentsSheet.tsx').then(({ DocumentsSheet }) => ({ default: DocumentsSheet })),
);

/** What is being mended, over the right side; loaded when it is first asked for. */
export function Desk() {
  const topic = useDesk((state) => state.topic);
  return (
    <Later>
      {topic?.kind === 'entity' && <EntitySheet key={JSON.stringify(topic)} topic={topic} />}
      {topic?.kind === 'corrections' && <CorrectionsSheet file={topic.file} />}
      {topic?.kind === 'documents' && <DocumentsSheet />}
    </Later>
  );
}
