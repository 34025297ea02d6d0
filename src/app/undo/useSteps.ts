import { useStore as useZustand } from 'zustand';
import { isWhole } from '../../graph/filter/slice.ts';
import { nameOfKey } from '../../model/entity.ts';
import { type Work, workOf } from '../choices.ts';
import { nodesOfFocus } from '../focus.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { type Step, stepBetween } from './step.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What was done, oldest first, named in the reader's language; `done` of them hold now, the others were undone. */
export function useSteps(): { names: string[]; done: number } {
  const { pastStates, futureStates } = useZustand(useStore.temporal);
  const name = useStepName();
  const states = [...pastStates, workOf(useStore.getState()), ...futureStates.toReversed()] as Work[];
  const names = states.slice(1).map((after, index) => name(stepBetween(states[index]!, after)));
  return { names, done: pastStates.length };
}

function useStepName(): (step: Step) => string {
  const words = useWords({ zh, en });
  const messages = useMessages();
  const { documents, documentIndex } = useWorld();
  const naming = (keys: readonly string[]) =>
    keys.length > 2 ? words.and(nameOfKey(keys[0]!), keys.length - 1) : keys.map(nameOfKey).join(' — ');
  return (step) => {
    switch (step.kind) {
      case 'correct':
        return words.correct;
      case 'uncorrect':
        return words.uncorrect;
      case 'story':
        return words.story(step.names.join(' — '));
      case 'move':
        return words.move(naming(step.nodes));
      case 'layout':
        return words.layout(words.layouts[step.by]);
      case 'slice':
        return isWhole(step.slice) ? words.wholeAgain : words.slice;
      case 'hide':
      case 'show':
        return words[step.kind](messages.list(step.types.map((type) => messages.types[type])));
      case 'filter':
        return words.filter(messages.list(step.names.map((name) => words.filters[name])));
      case 'collapse':
      case 'expand':
      case 'name':
        return words[step.kind](naming(step.leaders));
      case 'select':
        return words.select(step.count);
      case 'view':
      case 'setup':
        return words[step.kind](messages.viewNames[step.view]);
      case 'read':
        return words.read(documents[documentIndex.get(step.document) ?? -1]?.title ?? step.document);
      case 'close':
        return words.close;
      case 'choose':
        return step.focus.kind === 'none' ? words.chooseNothing : words.choose(naming(nodesOfFocus(step.focus)));
      case 'tab':
        return words.tab;
    }
  };
}
