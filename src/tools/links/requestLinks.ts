import { setTimeout as wait } from 'node:timers/promises';

/** How long an address is waited for, in milliseconds. */
export interface RequestOptions {
  /** Before an answer is given up. */
  readonly timeout: number;
  /** Before the second and last attempt. */
  readonly pause: number;
}

/** A browser's words, near enough: some hosts refuse what looks like no browser. */
const HEADERS = { 'User-Agent': 'Mozilla/5.0 (compatible; link check)', Accept: 'text/html,*/*;q=0.8' };

/** Asks for an address, redirects followed: why it can’t be had (a status, a system’s error), or nothing. */
async function request(url: string, timeout: number): Promise<string | undefined> {
  try {
    const response = await fetch(url, { headers: HEADERS, signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
    return response.ok ? undefined : String(response.status);
  } catch (error) {
    const { name, cause } = error as Error & { readonly cause?: { readonly code?: string } };
    return name === 'TimeoutError' ? 'timeout' : (cause?.code ?? String(error));
  }
}

/**
 * Asks for addresses, each twice before it counts as broken: all hosts at once, and one address at a time of each,
 * since more would look like an attack.
 *
 * @returns what is wrong, by address
 */
export async function requestLinks(
  urls: readonly string[],
  { timeout, pause }: RequestOptions,
): Promise<Map<string, string>> {
  const broken = new Map<string, string>();
  const hosts = new Set(urls.map((url) => new URL(url).host));
  const askHost = async (host: string): Promise<void> => {
    for (const url of urls.filter((one) => new URL(one).host === host)) {
      if ((await request(url, timeout)) === undefined) continue;
      await wait(pause);
      const reason = await request(url, timeout);
      if (reason !== undefined) broken.set(url, reason);
    }
  };
  await Promise.all([...hosts].map(askHost));
  return broken;
}
