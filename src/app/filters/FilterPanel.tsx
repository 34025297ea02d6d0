import { lazy } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { ChangesLegend } from '../slice/ChangesLegend.tsx';
import { useCounting } from '../worldContext.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { BackboneSwitch } from './BackboneSwitch.tsx';
import { CommunityRows } from './CommunityRows.tsx';
import { DocumentList } from './DocumentList.tsx';
import { EgoSwitch } from './EgoSwitch.tsx';
import { HiddenRows } from './HiddenRows.tsx';
import { Section } from './Section.tsx';
import { SourceRows } from './SourceRows.tsx';
import { StrengthSlider } from './StrengthSlider.tsx';
import { SupportRows } from './SupportRows.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { TypeLegend } from './TypeLegend.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';
import { Later } from '../shell/Later.tsx';

const DateRange = lazy(() => import('./DateRange.tsx').then((room) => ({ default: room.DateRange })));

/** All that narrows the picture: what hides, then what is counted. */
export function FilterPanel() {
  const messages = useMessages();
  const words = useWords({ zh, en });
  const { counting } = useCounting();
  return (
    <>
      <ActiveFilters />
      <div className="panel-group">
        <TypeLegend />
        <ThemeSwitch />
        <StrengthSlider />
        <EgoSwitch />
        <Section title={words.support}>
          <SupportRows />
          <BackboneSwitch />
        </Section>
        <Section title={words.communitiesTitle} hint={words.communitiesHint}>
          <CommunityRows />
        </Section>
        <HiddenRows />
      </div>
      <div className="panel-group" aria-busy={counting}>
        <p className="caption">{words.sliceHint}</p>
        <ChangesLegend />
        <Section title={words.datesTitle}>
          <Later waiting={<p className="quiet">{messages.loadingView}</p>}>
            <DateRange />
          </Later>
        </Section>
        <Section title={words.sourcesTitle}>
          <SourceRows />
        </Section>
        <DocumentList />
      </div>
    </>
  );
}
