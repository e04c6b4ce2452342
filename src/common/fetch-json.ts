/**
 * What a JSON file of the site holds. Large data comes so, not as a module: of a module the browser keeps the text for as long as the page lives, beside what was read from it, and
 * one that failed to come it may not ask for again.
 *
 * @param address - of the file, absolute
 * @throws Error (rejects) when it cannot be fetched or is no JSON
 */
export async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: expected a JSON file, got status ${response.status}. Load the page again.`);
  return (await response.json()) as Content;
}
