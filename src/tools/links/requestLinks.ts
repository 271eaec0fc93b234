import { requestLink, type Answer, type RequestOptions } from './requestLink';

/** How the addresses of one host are asked for. */
export interface LinksOptions extends RequestOptions {
  /** Requests at a time to one host: more would look like an attack, and be refused. */
  readonly perHost: number;
}

/**
 * Asks for addresses, all hosts at once and few at a time of each.
 *
 * @returns the answer by address, in the order that was given
 */
export async function requestLinks(urls: readonly string[], options: LinksOptions): Promise<Map<string, Answer>> {
  const waiting = new Map<string, string[]>();
  for (const url of urls) waiting.set(new URL(url).host, [...(waiting.get(new URL(url).host) ?? []), url]);
  const answers = new Map<string, Answer>();
  const work = async (queue: string[]): Promise<void> => {
    for (let url = queue.shift(); url !== undefined; url = queue.shift())
      answers.set(url, await requestLink(url, options));
  };
  await Promise.all(
    [...waiting.values()].flatMap((queue) => Array.from({ length: options.perHost }, () => work(queue))),
  );
  const place = new Map(urls.map((url, index) => [url, index]));
  return new Map([...answers].sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
}
