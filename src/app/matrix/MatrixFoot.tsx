import { useStore as useStoreOf } from 'zustand';
import type { Matrix } from '../../graph/views/matrix.ts';
import type { Measure } from '../../graph/views/matrix-order.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import type { Pointed } from './pointed.ts';
import { useSaid } from './useSaid.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  matrix: Matrix;
  measure: Measure;
  shades: readonly number[];
  pointed: Pointed;
}

/** What the shades mean, and what is pointed at. */
export function MatrixFoot({ matrix, measure, shades, pointed }: Props) {
  const messages = useMessages();
  const words = useWords({ zh, en });
  const said = useSaid(matrix, measure);
  const spot = useStoreOf(pointed, (state) => state.spot);
  const number = measure === 'sentences' ? messages.number : messages.decimal;
  return (
    <div className="matrix-foot">
      <ul className="plain matrix-legend" aria-label={words.legend}>
        {measure === 'specialisation' && (
          <li>
            <span className="shade" />
            {words.less}
          </li>
        )}
        {shades.map((from, shade) => (
          <li key={from}>
            <span className="shade" data-shade={shade + 1} />
            {range(number, measure, from, shades[shade + 1])}
          </li>
        ))}
      </ul>
      <p className="matrix-said">{spot ? said(spot.row, spot.column) : <span className="quiet">{words.hint}</span>}</p>
    </div>
  );
}

function range(number: (value: number) => string, measure: Measure, from: number, to: number | undefined): string {
  if (to === undefined || measure !== 'sentences') return `≥ ${number(from)}`;
  return to - 1 > from ? `${number(from)}–${number(to - 1)}` : number(from);
}
