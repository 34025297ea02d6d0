/** Works something out when it is first asked for, then keeps it. */
export function once<Value>(work: () => Value): () => Value {
  let kept: { value: Value } | null = null;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}
