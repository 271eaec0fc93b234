/**
 * Fetches a JSON file of the site.
 *
 * @throws when it doesn't arrive, or isn't there
 */

export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return (await response.json()) as T;
}
