/** YAML whose scalars all stay text, and the lines that its fields stand on. */
import {
  CST,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { quote } from '../model/problems';
import { describeCharacters, type SyntaxFinding } from './text';
import type { FieldPath, RawValue } from '../model/types';

/** How deep lists and maps may nest; `history[0].changes.codecs.from` needs five. */
const MAX_DEPTH = 8;

/** A YAML text, read. */
export interface YamlText {
  /** The fields, every scalar still text; nothing when the text is empty, or no map. */
  readonly data: RawValue | undefined;
  /** The comments, without their `#`, with their lines in the file. */
  readonly comments: readonly { readonly line: number; readonly text: string }[];
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
    uniqueKeys: true,
    lineCounter: counter,
    prettyErrors: false,
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const findings = [...document.errors, ...document.warnings].map((error) => describeYamlError(error, lineAt));
  visit(document, {
    Node(_key, node, path) {
      const line = lineAt(node.range?.[0] ?? 0);
      if (isAlias(node) || node.anchor !== undefined) {
        findings.push({
          line,
          what: { it: 'Il file usa un’ancora o un alias YAML.', en: 'The file uses a YAML anchor or alias.' },
          allowed: { it: 'valori scritti per esteso', en: 'values written out in full' },
          fix: { it: 'Ripeti il valore al posto di & e *.', en: 'Repeat the value instead of & and *.' },
        });
      }
      // An escape in a quoted text (\u202e) hides from a look at the bytes.
      if (isScalar(node) && node.type === 'QUOTE_DOUBLE' && source.slice(...(node.range ?? [])).includes('\\')) {
        findings.push(...describeCharacters(String(node.value)).map((finding) => ({ ...finding, line })));
      }
      if (isCollection(node) && path.filter(isCollection).length >= MAX_DEPTH) {
        findings.push({
          line,
          what: { it: 'Liste e mappe sono annidate troppo.', en: 'Lists and maps are nested too deep.' },
          allowed: { it: `al massimo ${MAX_DEPTH} livelli`, en: `at most ${MAX_DEPTH} levels` },
          fix: { it: 'Usa solo i campi previsti per questo file.', en: 'Use only the fields that this file may have.' },
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
      findings.length === 0 && isMap(document.contents) ? (document.toJS({ maxAliasCount: 0 }) as RawValue) : undefined,
    comments: findComments(source, firstLine),
    findings,
    lineOf: lineFinder(document, lineAt, firstLine),
  };
}

/** A YAML error in our words; the library's own sentence stays as the detail. */
function describeYamlError(error: YAMLError, lineAt: (offset: number) => number): SyntaxFinding {
  const line = lineAt(error.pos[0]);
  if (error.code === 'DUPLICATE_KEY') {
    return {
      line,
      what: { it: 'La stessa chiave è scritta due volte.', en: 'The same key is written twice.' },
      allowed: { it: 'ogni chiave una volta sola', en: 'each key once' },
      fix: { it: 'Tieni una sola delle due righe.', en: 'Keep one of the two lines.' },
    };
  }
  if (error.code === 'TAG_RESOLVE_FAILED') {
    return {
      line,
      what: { it: 'Il file usa un tag YAML (!…).', en: 'The file uses a YAML tag (!…).' },
      allowed: { it: 'testi, liste e mappe senza tag', en: 'texts, lists and maps without tags' },
      fix: { it: 'Togli il tag e lascia il valore.', en: 'Remove the tag and leave the value.' },
    };
  }
  return {
    line,
    what: {
      it: `Il front matter non è YAML valido (${error.message}).`,
      en: `The front matter is not valid YAML (${error.message}).`,
    },
    allowed: {
      it: 'YAML: una chiave, due punti, uno spazio, il valore',
      en: 'YAML: a key, a colon, a space, the value',
    },
    fix: {
      it: 'Controlla rientri e due punti; metti tra virgolette i testi che contengono : o #.',
      en: 'Check indents and colons; quote texts that contain : or #.',
    },
  };
}

/** The comments of any YAML text. A `#` in a quoted text or in a block begins none. */
function findComments(source: string, firstLine: number): { line: number; text: string }[] {
  const comments: { line: number; text: string }[] = [];
  let line = firstLine;
  for (const token of new Lexer().lex(source)) {
    if (CST.tokenType(token) === 'comment') comments.push({ line, text: token.slice(1) });
    line += token.split('\n').length - 1;
  }
  return comments;
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
