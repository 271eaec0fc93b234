/**
 * A local server that speaks the part of Algolia's REST protocol that this project uses. It checks keys and
 * the shape of what it is sent, and answers what is wrong with a status and a message as Algolia does.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFakeApplication, Refusal, type SeenRequest } from './fakeApplication';
import type { FakeIndex } from './fakeIndex';

/** What a test may have the server do: refuse, not take a request in, or take it in and not answer. */
export type Failure = { readonly status: number; readonly message: string } | 'hang up' | 'lose the answer';

/** The credentials that the server accepts. */
export interface ServerOptions {
  readonly applicationId?: string;
  readonly adminKey?: string;
  readonly searchKey?: string;
  /** 0 for any free one. */
  readonly port?: number;
  /** How often a task has to be asked about until it is done; once unless told. */
  readonly polls?: number;
}

/** A running server. */
export interface ProtocolServer {
  readonly applicationId: string;
  readonly adminKey: string;
  readonly searchKey: string;
  /** As `ALGOLIA_HOSTS` takes it: `127.0.0.1:7700`. */
  readonly host: string;
  readonly indexes: ReadonlyMap<string, FakeIndex>;
  readonly requests: readonly SeenRequest[];
  /** Decides, before a request is handled, whether it fails. */
  failWhen(decide: (request: SeenRequest, count: number) => Failure | undefined): void;
  close(): Promise<void>;
}

/** The body of a request. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, 'Invalid JSON');
  }
}

/** Starts a server on this machine. */
export async function startProtocolServer(options: ServerOptions = {}): Promise<ProtocolServer> {
  const { applicationId = 'TESTAPP', adminKey = 'admin-key', searchKey = 'search-key', port = 0, polls = 1 } = options;
  const application = createFakeApplication(polls);
  const requests: SeenRequest[] = [];
  let decide: (request: SeenRequest, count: number) => Failure | undefined = () => undefined;

  function authorise(request: IncomingMessage, isSearch: boolean): void {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const given = (name: string): string => String(request.headers[name] ?? url.searchParams.get(name) ?? '');
    const key = given('x-algolia-api-key');
    if (given('x-algolia-application-id') !== applicationId || (key !== adminKey && key !== searchKey)) {
      throw new Refusal(403, 'Invalid Application-ID or API key');
    }
    if (!isSearch && key !== adminKey) throw new Refusal(403, 'Method not allowed with this API key');
  }

  function reply(response: ServerResponse, status: number, body: unknown): void {
    response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    response.end(JSON.stringify(body));
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
        'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      });
      response.end();
      return;
    }
    try {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
      const seen = { method: request.method ?? '', path, body: await readBody(request) };
      authorise(request, path === '/1/indexes/*/queries');
      requests.push(seen);
      const failure = decide(seen, requests.length);
      if (failure === 'hang up') {
        request.socket.destroy();
        return;
      }
      if (typeof failure === 'object') throw new Refusal(failure.status, failure.message);
      const answer = application.answer(seen);
      if (failure === 'lose the answer') request.socket.destroy();
      else reply(response, 200, answer);
    } catch (error) {
      const status = error instanceof Refusal ? error.status : 500;
      reply(response, status, { message: error instanceof Error ? error.message : String(error), status });
    }
  }

  const server: Server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    applicationId,
    adminKey,
    searchKey,
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    indexes: application.indexes,
    requests,
    failWhen(next) {
      decide = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
