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

export function progressOn(stream: Stream): Progress {
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
