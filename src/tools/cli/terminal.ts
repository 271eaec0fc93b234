import { createInterface } from 'node:readline/promises';
import type { Terminal } from './askRequest';

/** The terminal that the command runs in, or whatever is piped into it. `close` gives the input back. */
export function openTerminal(): Terminal & { readonly close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // Not `question()`: of several lines that are piped in at once it would lose all but the first.
  const iterator = lines[Symbol.asyncIterator]();
  return {
    print: (text) => console.log(text),
    ask: async (prompt) => {
      lines.setPrompt(prompt);
      lines.prompt();
      const next = await iterator.next();
      return next.done === true ? undefined : next.value;
    },
    close: () => lines.close(),
  };
}
