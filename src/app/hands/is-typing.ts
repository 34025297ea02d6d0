/** Whether a key is meant for a field. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="grid"]') !== null
  );
}
