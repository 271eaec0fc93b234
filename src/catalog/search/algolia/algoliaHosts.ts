/** Where Algolia is, or a server that speaks its protocol. */
export interface AlgoliaHost {
  readonly url: string;
  readonly port?: number;
  readonly protocol: 'http' | 'https';
  readonly accept: 'readWrite';
}

/**
 * Reads the hosts of a test server, separated by commas: `127.0.0.1:7700`. Keys go unencrypted to this
 * machine only; any other host is spoken to over HTTPS.
 */
export function algoliaHosts(text: string): AlgoliaHost[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [url = '', port] = part.split(':');
      const protocol = url === 'localhost' || url === '127.0.0.1' ? 'http' : 'https';
      return { url, ...(port === undefined ? {} : { port: Number(port) }), protocol, accept: 'readWrite' };
    });
}
