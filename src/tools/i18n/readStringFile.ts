import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { quote, type Problem } from '../../catalog/model/problems';
import type { StringFile } from './compareStrings';

type Content = Readonly<Record<string, { readonly message?: unknown } | null>>;

/** What is wrong with a file that isn’t JSON. */
function notJson(file: string, { message }: Error): Problem {
  return {
    file,
    line: Number(/line (\d+)/.exec(message)?.[1] ?? 1),
    field: '',
    what: { it: `Il file non è JSON valido: ${quote(message)}`, en: `The file isn’t valid JSON: ${quote(message)}` },
    allowed: { it: '{ "id": { "message": "…" } }', en: '{ "id": { "message": "…" } }' },
    fix: {
      it: 'Cerca lì una virgola, una parentesi o un apice di troppo o in meno.',
      en: 'Look there for a comma, bracket or quote too many or too few.',
    },
  };
}

/**
 * Reads a file of translated strings; one that isn’t there has none.
 *
 * @param file from the site’s folder
 */
export function readStringFile(rootDir: string, file: string): StringFile {
  const absolute = path.join(rootDir, file);
  const text = existsSync(absolute) ? readFileSync(absolute, 'utf8') : '{}';
  const lines = text.split('\n');
  const lineOf = (id: string): number => lines.findIndex((line) => line.includes(`${JSON.stringify(id)}:`)) + 1 || 1;
  try {
    const messages = Object.entries(JSON.parse(text) as Content).map(
      ([id, entry]) => [id, typeof entry?.message === 'string' ? entry.message : ''] as const,
    );
    return { file, messages: new Map(messages), lineOf };
  } catch (error) {
    return { file, messages: new Map(), lineOf, problem: notJson(file, error as Error) };
  }
}
