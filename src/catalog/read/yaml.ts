/** YAML whose scalars all stay text, and the lines that its fields stand on. */
import {
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { quote } from '../model/problems';
import { describeCharacters, type SyntaxFinding } from './text';
import type { FieldPath, RawValue, YamlComment } from '../model/types';
import { findMistake } from './yamlMistakes';
import { findUnwanted, lexYaml, listComments } from './yamlTokens';

/** How deep lists and maps may nest; `history[0].changes.codecs.from` needs five. */
const MAX_DEPTH = 8;

/** A YAML text, read. */
export interface YamlText {
  /** The fields, every scalar still text; nothing when the text is empty, or no map. */
  readonly data: RawValue | undefined;
  readonly comments: readonly YamlComment[];
  /** With any, the data mean nothing. */
  readonly findings: readonly SyntaxFinding[];
  /** The line of a field, or of the nearest field above it that exists. */
  readonly lineOf: (path: FieldPath) => number;
}

/**
 * Reads YAML with every scalar left as text (failsafe schema): `0721405516` isn't an octal, `1.10`
 * isn't 1.1 and `no` isn't false. Anchors, aliases, tags and duplicate keys are findings.
 *
 * @param firstLine the line of the file on which the YAML begins, from 1
 */
export function readYaml(source: string, firstLine: number): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    schema: 'failsafe',
    // Named with both its lines below.
    uniqueKeys: false,
    lineCounter: counter,
    prettyErrors: false,
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const tokens = lexYaml(source);
  const unwanted = findUnwanted(tokens);
  // A tag or a directive can be what the parser stumbles over.
  const mistake = unwanted.length > 0 ? undefined : findMistake(source, tokens, document.errors);
  const findings = [...unwanted, ...(mistake === undefined ? [] : [mistake])].map((finding) => ({
    ...finding,
    line: finding.line + firstLine - 1,
  }));
  if (mistake === undefined)
    visit(document, {
      Node(_key, node, path) {
        const line = lineAt(node.range?.[0] ?? 0);
        if (isMap(node)) findings.push(...findRepeatedKeys(node, lineAt));
        // An escape in a quoted text (\u202e) hides from a look at the bytes.
        if (isScalar(node) && node.type === 'QUOTE_DOUBLE' && source.slice(...(node.range ?? [])).includes('\\')) {
          findings.push(...describeCharacters(String(node.value)).map((finding) => ({ ...finding, line })));
        }
        if (isCollection(node) && path.filter(isCollection).length >= MAX_DEPTH) {
          findings.push({
            line,
            what: { it: 'Liste e mappe sono annidate troppo.', en: 'Lists and maps are nested too deep.' },
            allowed: { it: `al massimo ${MAX_DEPTH} livelli`, en: `at most ${MAX_DEPTH} levels` },
            fix: {
              it: 'Usa solo i campi previsti per questo file.',
              en: 'Use only the fields that this file may have.',
            },
          });
          return visit.SKIP;
        }
        return undefined;
      },
      Pair(_key, pair) {
        const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
        if (name !== undefined && !['__proto__', 'constructor', 'prototype'].includes(name)) return;
        findings.push({
          line: lineAt((pair.key as Node | null)?.range?.[0] ?? 0),
          what: {
            it: name === undefined ? 'Una chiave non è un testo semplice.' : `La chiave ${quote(name)} non è ammessa.`,
            en: name === undefined ? 'A key is not plain text.' : `The key ${quote(name)} is not allowed.`,
          },
          allowed: { it: 'i campi previsti per questo file', en: 'the fields that this file may have' },
          fix: { it: 'Togli la chiave.', en: 'Remove the key.' },
        });
      },
    });
  return {
    data:
      findings.length === 0 && isMap(document.contents)
        ? // `{ to }` is a field without a value, as `to:` is.
          (document.toJS({ maxAliasCount: 0, reviver: (_key: unknown, value: unknown) => value ?? '' }) as RawValue)
        : undefined,
    comments: listComments(tokens, firstLine),
    findings,
    lineOf: lineFinder(document, lineAt, firstLine),
  };
}

/** The keys of a map that stand in it already. */
function findRepeatedKeys({ items }: YAMLMap, lineAt: (offset: number) => number): SyntaxFinding[] {
  const lines = new Map<string, number>();
  return items.flatMap(({ key }): SyntaxFinding[] => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const line = lineAt(key.range?.[0] ?? 0);
    const first = lines.get(name);
    lines.set(name, first ?? line);
    if (first === undefined) return [];
    return [
      {
        line,
        what: {
          it: `La chiave ${quote(name)} è scritta due volte: alle righe ${first} e ${line}.`,
          en: `The key ${quote(name)} is written twice: on lines ${first} and ${line}.`,
        },
        allowed: { it: 'ogni chiave una volta sola', en: 'each key once' },
        fix: { it: 'Tieni una sola delle due righe.', en: 'Keep one of the two lines.' },
      },
    ];
  });
}

/** The line of a field, or of the nearest field above it that exists. */
function lineFinder(
  document: Document,
  lineAt: (offset: number) => number,
  firstLine: number,
): (path: FieldPath) => number {
  return (path) => {
    let line = firstLine;
    let node: unknown = document.contents;
    for (const part of path) {
      if (!isCollection(node)) break;
      const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === part) : undefined;
      const key = pair?.key as Node | undefined;
      const next: unknown = isMap(node) ? pair?.value : node.get(part, true);
      const at = key?.range?.[0] ?? (next as Node | undefined)?.range?.[0];
      if (at === undefined) break;
      line = lineAt(at);
      node = next;
    }
    return line;
  };
}
