/** A YAML text token by token: its comments, and what is never wanted in it. */
import { CST, Lexer } from 'yaml';
import type { YamlComment } from '../model/types';
import type { SyntaxFinding } from './text';

/** A token and the line that it begins on, from 1. */
export interface YamlToken {
  readonly type: string | null;
  readonly source: string;
  readonly line: number;
}

/** The tokens of any YAML text. The text behind `|` or `>` has the type `block-scalar`, a plain one `scalar`. */
export function lexYaml(source: string): YamlToken[] {
  const tokens: YamlToken[] = [];
  let line = 1;
  let isScalar = false;
  let isBlock = false;
  for (const token of new Lexer().lex(source)) {
    const type = CST.tokenType(token);
    // A sign of the lexer's own, before a scalar: what it holds may look like another token.
    if (token === CST.SCALAR) isScalar = true;
    else if (token !== CST.DOCUMENT) {
      const scalar = isBlock ? 'block-scalar' : 'scalar';
      tokens.push({ type: isScalar ? scalar : type, source: token, line });
      if (isScalar || type === 'block-scalar-header') isBlock = type === 'block-scalar-header';
      isScalar = false;
      line += token.split('\n').length - 1;
    }
  }
  return tokens;
}

/** What the failsafe schema would let pass, or would make something else of. */
const UNWANTED: Readonly<Record<string, Omit<SyntaxFinding, 'line'>>> = {
  tag: {
    what: { it: 'Il file usa un tag YAML (!…).', en: 'The file uses a YAML tag (!…).' },
    allowed: { it: 'testi, liste e mappe senza tag', en: 'texts, lists and maps without tags' },
    fix: { it: 'Togli il tag e lascia il valore.', en: 'Remove the tag and leave the value.' },
  },
  anchor: {
    what: { it: 'Il file usa un’ancora o un alias YAML.', en: 'The file uses a YAML anchor or alias.' },
    allowed: { it: 'valori scritti per esteso', en: 'values written out in full' },
    fix: {
      it: 'Ripeti il valore al posto di & e *; se & o * fanno parte del testo, mettilo tra virgolette.',
      en: 'Repeat the value instead of & and *; quote a text that begins with one.',
    },
  },
  document: {
    what: {
      it: 'C’è una direttiva YAML o la fine di un documento (%, --- o …).',
      en: 'There is a YAML directive or the end of a document (%, --- or ...).',
    },
    allowed: { it: 'un documento solo, senza direttive', en: 'one document, without directives' },
    fix: { it: 'Togli la riga.', en: 'Remove the line.' },
  },
};
const UNWANTED_TYPES: Readonly<Record<string, Omit<SyntaxFinding, 'line'> | undefined>> = {
  tag: UNWANTED.tag,
  anchor: UNWANTED.anchor,
  alias: UNWANTED.anchor,
  'directive-line': UNWANTED.document,
  'doc-start': UNWANTED.document,
  'doc-end': UNWANTED.document,
};

/** Tags, anchors, aliases, directives. */
export function findUnwanted(tokens: readonly YamlToken[]): SyntaxFinding[] {
  return tokens.flatMap(({ type, line }) => {
    const unwanted = UNWANTED_TYPES[type ?? ''];
    return unwanted === undefined ? [] : [{ ...unwanted, line }];
  });
}

/**
 * The comments, without their `#`. One without a space behind its `#` may have been part of the unquoted value before it:
 * `Line #1`.
 */
export function listComments(tokens: readonly YamlToken[], firstLine: number): YamlComment[] {
  return tokens.flatMap(({ type, source, line }, index) => {
    if (type !== 'comment') return [];
    const value = tokens[index - 1]?.type === 'space' ? tokens[index - 2] : undefined;
    const cut = value?.type === 'scalar' && /^#\S/.test(source) ? value.source.split('\n').at(-1)?.trim() : undefined;
    return [{ line: line + firstLine - 1, text: source.slice(1), ...(cut === undefined ? {} : { cut }) }];
  });
}
