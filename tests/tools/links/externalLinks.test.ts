import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { externalLinksProgram } from '../../../src/tools/cli/externalLinksProgram';
import { requestLinks } from '../../../src/tools/links/requestLinks';
import { runCommand, type Run } from '../cli/runCommand';

/** Listens on a free port of the loopback. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A host with a page for each thing that can happen. */
async function host(): Promise<{ origin: string; most: () => number }> {
  const asked = new Map<string, number>();
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const { url = '' } = request;
    const times = (asked.get(url) ?? 0) + 1;
    asked.set(url, times);
    if (url === '/never') return;
    most = Math.max(most, (open += 1));
    if (url.startsWith('/to-')) response.writeHead(302, { Location: `/${url.slice('/to-'.length)}` });
    else if (url === '/flaky') response.writeHead(times === 1 ? 503 : 200);
    else response.writeHead(url.startsWith('/ok') ? 200 : 404);
    setTimeout(() => {
      open -= 1;
      response.end('body');
    }, 5);
  });
  const origin = await listen(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin, most: () => most };
}

/** An address that nobody listens at. */
async function refused(): Promise<string> {
  const server = createServer();
  const origin = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return `${origin}/`;
}

it('tells answers from failures, and asks a host for one at a time', async () => {
  const { origin, most } = await host();
  const closed = await refused();
  const paths = ['/ok', '/gone', '/to-ok', '/to-gone', '/flaky', '/never', '/ok1', '/ok2', '/ok3'];
  const urls = [...paths.map((name) => origin + name), closed];
  const broken = await requestLinks(urls, { timeout: 1000, pause: 1 });
  expect(Object.fromEntries(broken)).toEqual({
    [`${origin}/gone`]: '404',
    [`${origin}/to-gone`]: '404',
    [`${origin}/never`]: 'timeout',
    [closed]: 'ECONNREFUSED',
  });
  expect(most()).toBe(1);
}, 60_000);

/** Runs the program on a build whose page has some links. */
async function run(links: readonly string[]): Promise<Run> {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const html = links.map((link) => `<a href="${link}">x</a>`).join('');
  writeFileSync(path.join(folder, 'index.html'), html);
  return runCommand(externalLinksProgram, ['--build', folder, '--timeout', '5000', '--pause', '1']);
}

it('is a program that names the broken ones with their pages', async () => {
  const { origin } = await host();
  const broken = await run([`${origin}/ok#place`, `${origin}/gone`]);
  expect(broken).toEqual({
    status: 1,
    stdout: 'external links: 2, without an answer: 1\n',
    stderr: `${origin}/gone  404\n  index.html\n\n`,
  });
  expect(await run([`${origin}/ok`])).toMatchObject({ status: 0, stderr: '' });
}, 60_000);
