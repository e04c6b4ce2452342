/**
 * Where the map is published, from the environment variable `SITE` (`https://www.example.org/kaart/`): link previews and the description of the data need
 * complete addresses. Without it the site works just the same; those addresses are then relative.
 *
 * @throws Error when `SITE` is no such address
 */
export function publishedSite(value = process.env['SITE']): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(`SITE: expected an address as https://www.example.org/kaart/, got "${value}".`);
  }
  const {origin, pathname} = new URL(value);
  return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
}
