/** What of an address puts something else where the first view has its title. */
const INSTEAD = ['place', 'lens', 'story', 'stop', 'present', 'speaker', 'kiosk', 'embed', 'ask'];

/**
 * Shows the title that the page brings in the language of its address, or not at all where something else will stand there: what is on the screen before the app is
 * there does not move when it comes.
 *
 * @param query - of the address
 * @param page - with `header.first-head`, which has its texts in the other languages as `data-de`, `data-en`; without it nothing happens
 */
export function showFirstHead(query: URLSearchParams, page: ParentNode): void {
  const head = page.querySelector<HTMLElement>('.first-head');
  if (!head) return;
  if (INSTEAD.some((name) => query.has(name))) return head.remove();
  const given = query.get('lang')?.trim().slice(0, 2).toLowerCase() ?? '';
  for (const part of head.querySelectorAll<HTMLElement>(`[data-${CSS.escape(given)}]`)) {
    part.textContent = part.dataset[given]!;
    part.lang = given;
  }
}
