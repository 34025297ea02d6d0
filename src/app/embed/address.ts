/** Whether an address asks for a view alone, to be shown inside another page: by `?embed`. */
export function isEmbed({ search }: Pick<URL, 'search'>): boolean {
  return new URLSearchParams(search).has('embed');
}

/** The address of a view for inside other pages, or, with `embed` false, of the explorer that shows the same. */
export function embedAddress(href: string, fragment: string, embed: boolean): string {
  const address = new URL(href);
  if (embed) address.search = '?embed';
  else address.searchParams.delete('embed');
  address.hash = fragment;
  return address.href;
}

/** HTML that shows a view inside another page. */
export function embedCode(address: string, title: string): string {
  const quoted = (text: string) => text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="960" height="600" style="border: 0; max-width: 100%" loading="lazy" allow="fullscreen"></iframe>`;
}
