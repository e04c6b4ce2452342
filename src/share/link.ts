/** Parameters of the address that belong to one screen or one reader, and stay behind when a view is handed on. */
const OF_THIS_SCREEN = ['present', 'speaker', 'kiosk', 'embed', 'scheme'] as const;

/** The page without what stands behind it: no parameters, no `#`, no `index.html`. Works for `file:` too. Empty stays empty: a page that nobody else can open. */
export function pageOf(address: string): string {
  if (address === '') return '';
  const page = new URL(address);
  page.search = '';
  page.hash = '';
  // A page opened from a folder needs its file name; a server finds it by itself.
  if (page.protocol !== 'file:') page.pathname = page.pathname.replace(/\/index\.html?$/, '/');
  return page.href;
}

/**
 * The page that others can open, in the same form; empty for a page opened from a folder that nobody has published.
 *
 * @param site - where the map is published, when that is known
 * @param address - of the page itself
 */
export function publishedPage(site: string, address: string): string {
  if (URL.canParse(site)) return pageOf(site);
  return new URL(address).protocol === 'file:' ? '' : pageOf(address);
}

/**
 * The complete address of a view, for somebody else’s screen.
 *
 * @param page - address of the page that shows the map; what stands behind `?` or `#` is left out; empty: there is no link either
 * @param query - the view as the state writes it (`?lang=de&place=unlock`)
 * @param data - version of the facts, for a citation (`toDataParameter`)
 */
export function linkOf(page: string, query: string, data?: string): string {
  if (page === '') return '';
  const parameters = new URLSearchParams(query);
  for (const name of [...OF_THIS_SCREEN, 'data']) parameters.delete(name);
  if (data !== undefined) parameters.set('data', data);
  return `${pageOf(page)}${queryText(parameters)}`;
}

/**
 * The address to send in a message: where a view has a page of its own with a picture for messengers (each language, each built-in story in it), that page, else
 * `linkOf`. The page leads on to the same view.
 *
 * @param stories - ids of the built-in stories
 */
export function messageLink(page: string, query: string, stories: readonly string[]): string {
  if (page === '') return '';
  const link = new URL(linkOf(page, query));
  const lang = link.searchParams.get('lang') ?? 'nl';
  const story = link.searchParams.get('story');
  const others = [...link.searchParams.keys()].some((name) => name !== 'lang' && name !== 'story');
  if (others || lang === 'nl-b1' || !link.protocol.startsWith('http') || (story !== null && !stories.includes(story))) return link.href;
  return new URL(`${lang}/${story === null ? '' : `${story}/`}`, pageOf(page)).href;
}

/** Commas stand as they are, so that a link can be read. */
export function queryText(parameters: URLSearchParams): string {
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/**
 * The address as people say and type it: without protocol, `www.`, parameters and file name. Only the page, not the view: that is what the
 * QR code is for. Empty for a page opened from a folder: nobody else can go there.
 */
export function shortAddress(page: string): string {
  if (page === '') return '';
  const {protocol, host, pathname} = new URL(pageOf(page));
  return protocol === 'file:' ? '' : `${host.replace(/^www\./, '')}${pathname}`.replace(/\/$/, '');
}
