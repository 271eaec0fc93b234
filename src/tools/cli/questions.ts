import { createInterface } from 'node:readline/promises';
import { redactSecrets } from '../../catalog/secrets/findSecrets';
import type { Shell } from './shell';

/** The next line that is typed; nothing at the end of the input. */
export type Ask = () => Promise<string | undefined>;

/** Lines from the shell's input, a terminal or whatever is piped into it. `close` gives the input back. */
export function openQuestions({ stdin, stdout }: Shell): { readonly ask: Ask; readonly close: () => void } {
  const lines = createInterface({ input: stdin, output: stdout, prompt: '> ' });
  // Not `question()`: of several lines that are piped in at once it would lose all but the first.
  const iterator = lines[Symbol.asyncIterator]();
  return {
    ask: async () => {
      lines.prompt();
      const next = await iterator.next();
      return next.done === true ? undefined : next.value;
    },
    close: () => lines.close(),
  };
}

/** Whether the next line says yes. */
export async function confirms(ask: Ask): Promise<boolean> {
  return /^(?:s[iì]|y(?:es)?)$/iu.test((await ask())?.trim() ?? '');
}

/** The next answer on one line and without a password in it: one that has some is asked for again; nothing at the end of the input. */
export async function askSafely({ out }: Pick<Shell, 'out'>, ask: Ask): Promise<string | undefined> {
  for (;;) {
    const typed = await ask();
    if (typed === undefined || redactSecrets(typed) === typed) return typed?.replace(/\s+/g, ' ').trim();
    out({
      it: '  Sembra una password: qui non va scritta. Rispondi senza.',
      en: '  That looks like a password: it doesn’t belong here. Answer without it.',
    });
  }
}
