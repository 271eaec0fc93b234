/** What came of asking for an address: an answer below 400, or why not. */
export type Answer = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** How long and how often an address is asked for. */
export interface RequestOptions {
  /** Milliseconds before an answer is given up. */
  readonly timeout: number;
  /** Milliseconds before the second and last attempt. */
  readonly pause: number;
}

/** A browser's words, near enough: some hosts refuse what looks like no browser. */
const HEADERS = { 'User-Agent': 'Mozilla/5.0 (compatible; link check)', Accept: 'text/html,*/*;q=0.8' };

/** The reason behind `fetch failed`: ECONNREFUSED, ENOTFOUND, a certificate. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'timeout';
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.message;
}

/** One request, redirects followed. */
async function request(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Answer> {
  try {
    const response = await fetch(url, { method, headers: HEADERS, signal: AbortSignal.timeout(timeout) });
    // What is behind the header isn't wanted.
    await response.body?.cancel();
    return response.ok ? { ok: true } : { ok: false, reason: String(response.status) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** HEAD, and GET where that fails: not every host knows HEAD. */
async function attempt(url: string, timeout: number): Promise<Answer> {
  const head = await request(url, 'HEAD', timeout);
  return head.ok ? head : request(url, 'GET', timeout);
}

/** Asks for an address: twice, before it counts as broken. */
export async function requestLink(url: string, { timeout, pause }: RequestOptions): Promise<Answer> {
  const first = await attempt(url, timeout);
  if (first.ok) return first;
  await new Promise((resolve) => setTimeout(resolve, pause));
  return attempt(url, timeout);
}
