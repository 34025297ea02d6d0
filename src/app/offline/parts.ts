type Require = (name: string) => unknown;

/** A part of the program in the form of a CommonJS module: given what it asks for by name, it fills in what it offers. */
export type Part = (require: Require, offers: object) => void;

/** The parts of a program that arrives in two scripts. */
export interface Parts {
  /** Takes a part in; it runs when it is first asked for. */
  define: (name: string, part: Part) => void;
  /**
   * What a part offers. Where it has not arrived, a promise of that, which rejects when it does not arrive at all: only
   * `import()` asks for what arrives later than itself, and it waits. Throws what the part throws when it runs.
   */
  require: Require;
}

/** Parts that ask for one another; `fetchLater` defines those that are not there at the start, and is called at most once. */
export function createParts(fetchLater: () => Promise<void>): Parts {
  const defined = new Map<string, Part>();
  const offered = new Map<string, object>();
  let arriving: Promise<void> | null = null;

  const require: Require = (name) => {
    const offers = offered.get(name);
    if (offers !== undefined) return offers;
    const part = defined.get(name);
    return part === undefined ? requireLater(name) : run(name, part);
  };

  const requireLater = async (name: string): Promise<unknown> => {
    arriving ??= fetchLater();
    await arriving;
    if (!defined.has(name)) throw new Error(`${name} is no part of this program`);
    return require(name);
  };

  const run = (name: string, part: Part): object => {
    const offers = {};
    offered.set(name, offers);
    part(require, offers);
    return offers;
  };

  return { define: (name, part) => defined.set(name, part), require };
}
