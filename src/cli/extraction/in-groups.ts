/** Gathers calls into groups of `size`, each sent as one; what is left over is sent as soon as no more calls are made at once. */
export function inGroups<Item, Result>(
  size: number,
  send: (items: Item[]) => Promise<Result[]>,
): (item: Item) => Promise<Result> {
  let group: Call<Item, Result>[] = [];
  const flush = (): void => {
    const calls = group;
    group = [];
    if (calls.length === 0) return;
    send(calls.map(({ item }) => item)).then(
      (results) => {
        for (const [place, { resolve }] of calls.entries()) resolve(results[place]!);
      },
      (error) => {
        for (const { reject } of calls) reject(error);
      },
    );
  };
  return (item) =>
    new Promise((resolve, reject) => {
      group.push({ item, resolve, reject });
      if (group.length === size) flush();
      else if (group.length === 1) setImmediate(flush);
    });
}

interface Call<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}
