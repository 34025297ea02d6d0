import { cutTo } from './columns.ts';
import { printable, type Stream } from './terminal.ts';

const WIDTH = 24;

/** Tells how far a build is: a bar that redraws itself on a terminal, one line a step elsewhere. */
export interface Progress {
  /** Begins a step of `total` units, or of unknown length. */
  step(name: string, total?: number): void;
  /** `done` units of the step are finished, `detail` is at work. */
  at(done: number, detail?: string): void;
  /** Leaves the line clean for whatever is printed next. */
  end(): void;
}

/** How progress is written: for people, or a line of JSON for each step and each hundredth of it. */
export const PROGRESS_FORMS = ['plain', 'json'] as const;
export type ProgressForm = (typeof PROGRESS_FORMS)[number];

export function progressOn(stream: Stream, form: ProgressForm = 'plain'): Progress {
  if (form === 'json') return jsonOn(stream);
  return stream.isTTY ? barOn(stream) : linesOn(stream);
}

function linesOn(stream: Stream): Progress {
  return {
    step(name, total) {
      stream.write(total === undefined ? `${name}\n` : `${name} (${total})\n`);
    },
    at() {},
    end() {},
  };
}

/** How far a build is, as a line of JSON says it. */
export interface ProgressLine {
  step: string;
  done: number;
  /** Null where it is not known. */
  of: number | null;
}

/** What a line of JSON says of progress; null for any other line. */
export function stepOf(line: string): ProgressLine | null {
  if (!line.startsWith('{"step":')) return null;
  const { step, done, of } = JSON.parse(line) as ProgressLine;
  return { step, done, of };
}

function jsonOn(stream: Stream): Progress {
  let current: ProgressLine = { step: '', done: 0, of: null };
  let told = 0;
  const tell = (line: ProgressLine) => {
    current = line;
    stream.write(`${JSON.stringify(line)}\n`);
  };
  return {
    step(step, of = 0) {
      told = 0;
      tell({ step, done: 0, of: of || null });
    },
    at(done) {
      const hundredth = current.of ? Math.floor((100 * done) / current.of) : 0;
      if (hundredth === told) return;
      told = hundredth;
      tell({ ...current, done });
    },
    end() {},
  };
}

function barOn(stream: Stream): Progress {
  let current = '';
  let total: number | undefined;
  let drawn = -1;
  const draw = (text: string) => stream.write(`\r\x1b[K${cutTo((stream.columns ?? 80) - 1, text)}`);
  return {
    step(name, of) {
      current = name;
      total = of;
      drawn = -1;
      draw(name);
    },
    at(done, detail = '') {
      if (!total) return;
      const filled = Math.floor((done / total) * WIDTH);
      const percent = Math.floor((done / total) * 100);
      if (percent === drawn) return;
      drawn = percent;
      draw(`${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${current} ${done}/${total} ${printable(detail)}`);
    },
    end() {
      stream.write('\r\x1b[K');
    },
  };
}
