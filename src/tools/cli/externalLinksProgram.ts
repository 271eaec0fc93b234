import { findExternalLinks } from '../links/findExternalLinks';
import { requestLinks, type RequestOptions } from '../links/requestLinks';
import { buildIn, numberIn } from './arguments';
import { createProgram, type Program } from './runProgram';
import type { Shell } from './shell';

const DEFAULTS: RequestOptions = { timeout: 20_000, pause: 5_000 };

/**
 * Reports the addresses that give no answer, or one of 400 and above, each with its pages, on standard error.
 *
 * @returns the exit code: 0 when all answer, 1 when one doesn't
 */
async function checkExternalLinks({ out, err }: Shell, build: string, options: RequestOptions): Promise<0 | 1> {
  const links = findExternalLinks(build);
  const broken = await requestLinks([...links.keys()], options);
  for (const [url, reason] of broken)
    err(`${url}  ${reason}`, ...(links.get(url) ?? []).map((page) => `  ${page}`), '');
  const [all, count] = [links.size, broken.size];
  out({
    it: `collegamenti esterni: ${all}, senza risposta: ${count}`,
    en: `external links: ${all}, without an answer: ${count}`,
  });
  return count === 0 ? 0 : 1;
}

/** Asks for every address on other hosts that the built pages lead to. */
export const externalLinksProgram: Program = (shell, end) => {
  const { say } = shell;
  return createProgram(shell, 'links:external', {
    it: 'Chiede a ogni sito esterno se le pagine a cui rimandiamo ci sono ancora.',
    en: 'Asks other sites whether the pages that we lead to are still there.',
  })
    .option('--build <dir>', say({ it: 'il sito compilato', en: 'the built site' }), buildIn(shell))
    .option(
      '--timeout <ms>',
      say({ it: 'attesa di una risposta', en: 'wait for an answer' }),
      numberIn(shell),
      DEFAULTS.timeout,
    )
    .option(
      '--pause <ms>',
      say({ it: 'attesa prima di riprovare', en: 'wait before trying again' }),
      numberIn(shell),
      DEFAULTS.pause,
    )
    .action(async ({ build, timeout, pause }: { build?: string; timeout: number; pause: number }) =>
      end(await checkExternalLinks(shell, build ?? buildIn(shell)('build'), { timeout, pause })),
    );
};
