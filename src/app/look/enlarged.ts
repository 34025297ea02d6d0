/** How many times larger than its own pixels an element is shown, by the CSS `zoom` of it and what it is in. */
export function enlargedBy(element: Element): number {
  return (element as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}
