/** What a person did when YAML can't be read: one mistake, in the line where it was made. */
import type { YAMLError } from 'yaml';
import { quote } from '../model/problems';
import type { SyntaxFinding } from './text';
import { findIndent, findTab, INDENT, KEY_LINE, linesInside, mistake } from './yamlIndents';
import type { YamlToken } from './yamlTokens';

/** A key whose colon has no space behind it; `sip:…` and `12:30` are values. */
const NO_SPACE = /^ *(?:- +)*(?!sips?:|tel:|https?:)[a-z]\w*:[^\s/]/i;

const QUOTES: SyntaxFinding['allowed'] = {
  it: 'virgolette che si aprono e si chiudono sulla stessa riga',
  en: 'quotes that open and close on the same line',
};
const COLON: SyntaxFinding['allowed'] = {
  it: 'YAML: una chiave, due punti, uno spazio, il valore',
  en: 'YAML: a key, a colon, a space, the value',
};

/** The finding of {@link NO_SPACE}. */
function missingSpace(line: number): SyntaxFinding {
  return mistake(
    line,
    { it: 'Dopo i due punti manca lo spazio.', en: 'The space behind the colon is missing.' },
    COLON,
    { it: 'Scrivi uno spazio dopo i due punti.', en: 'Write a space behind the colon.' },
  );
}

/** A quote that runs over the keys of the lines below it. */
function findOpenQuote(tokens: readonly YamlToken[]): SyntaxFinding | undefined {
  const open = tokens.find(({ type, source }) => {
    if (type !== 'double-quoted-scalar' && type !== 'single-quoted-scalar') return false;
    const isClosed = source.length > 1 && source.endsWith(source.charAt(0));
    return (
      !isClosed ||
      source
        .split('\n')
        .slice(1)
        .some((line) => KEY_LINE.test(line))
    );
  });
  if (open === undefined) return undefined;
  const sign = open.source.charAt(0);
  return mistake(
    open.line,
    {
      it: `Le virgolette (${sign}) aperte qui non si chiudono.`,
      en: `The quotes (${sign}) that open here don’t close.`,
    },
    QUOTES,
    { it: `Aggiungi ${sign} in fondo al valore.`, en: `Add ${sign} at the end of the value.` },
  );
}

/** Text behind a closing quote: an apostrophe between single quotes, mostly. */
function findTextBehindQuote(tokens: readonly YamlToken[]): SyntaxFinding | undefined {
  const index = tokens.findIndex(({ type }, at) => {
    const next = tokens[at + 1]?.type === 'space' ? tokens[at + 2] : tokens[at + 1];
    return type?.endsWith('quoted-scalar') === true && next?.type?.endsWith('scalar') === true;
  });
  const token = tokens[index];
  if (token === undefined) return undefined;
  return mistake(
    token.line + token.source.split('\n').length - 1,
    {
      it: `Dopo le virgolette che si chiudono (${token.source.charAt(0)}) c’è altro testo.`,
      en: `There is more text behind the closing quotes (${token.source.charAt(0)}).`,
    },
    QUOTES,
    {
      it: 'Racchiudi tutto il valore tra virgolette doppie; l’apostrofo scrivilo ’.',
      en: 'Put the whole value in double quotes; write an apostrophe as ’.',
    },
  );
}

/** A list or a map in brackets that isn't closed before the next key. */
function findOpenBracket(tokens: readonly YamlToken[]): SyntaxFinding | undefined {
  const open: YamlToken[] = [];
  for (const token of tokens) {
    if (token.type === 'flow-seq-start' || token.type === 'flow-map-start') open.push(token);
    else if (token.type === 'flow-seq-end' || token.type === 'flow-map-end') open.pop();
    else if (token.type === 'flow-error-end') break;
  }
  const [first] = open;
  if (first === undefined) return undefined;
  const closer = first.source === '[' ? ']' : '}';
  return mistake(
    first.line,
    {
      it: `La parentesi ${first.source} aperta qui non si chiude.`,
      en: `The bracket ${first.source} that opens here doesn’t close.`,
    },
    { it: 'liste fra parentesi su una riga: [a, b]', en: 'lists in brackets on one line: [a, b]' },
    { it: `Aggiungi ${closer} in fondo.`, en: `Add ${closer} at the end.` },
  );
}

/** Lines that YAML takes for the rest of the value above them. */
function findSwallowed(tokens: readonly YamlToken[]): SyntaxFinding | undefined {
  for (const [index, { type, source, line }] of tokens.entries()) {
    if (type !== 'scalar') continue;
    const item = source.split('\n').findIndex((text, row) => row > 0 && /^\s*- /.test(text));
    if (item !== -1) {
      return mistake(
        line + item,
        {
          it: 'La voce della lista è rientrata più delle altre.',
          en: 'The item of the list is indented more than the others.',
        },
        INDENT,
        { it: 'Allinea il trattino con quello della voce sopra.', en: 'Align the hyphen with that of the item above.' },
      );
    }
    const before = tokens[index - 1];
    const beginsLine =
      before?.type === 'newline' || (before?.type === 'space' && tokens[index - 2]?.type === 'newline');
    if (beginsLine && NO_SPACE.test(source)) return missingSpace(line);
  }
  return undefined;
}

/** What the parser's first error means in the line that it names. */
function describeError({ code, pos }: YAMLError, source: string): SyntaxFinding {
  const line = source.slice(0, pos[0]).split('\n').length;
  const text = source.split('\n')[line - 1] ?? '';
  const fixQuotes = { it: 'Metti il valore tra virgolette doppie.', en: 'Put the value in double quotes.' };
  if (code === 'BAD_SCALAR_START') {
    const sign = source.charAt(pos[0]);
    return mistake(
      line,
      {
        it: `Un valore senza virgolette non può iniziare con ${sign}.`,
        en: `A value without quotes can’t begin with ${sign}.`,
      },
      COLON,
      fixQuotes,
    );
  }
  if (code === 'BAD_DQ_ESCAPE') {
    return mistake(
      line,
      { it: 'Tra virgolette doppie \\ inizia una sequenza speciale.', en: 'In double quotes a \\ begins an escape.' },
      { it: '\\\\ per una barra inversa', en: '\\\\ for a backslash' },
      { it: 'Raddoppia la barra, o usa le virgolette semplici.', en: 'Double the backslash, or use single quotes.' },
    );
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /: .*: /.test(text)) {
    return mistake(
      line,
      { it: 'Il valore contiene due punti e uno spazio.', en: 'The value holds a colon and a space.' },
      COLON,
      fixQuotes,
    );
  }
  const isKeyAlone = /^\s*(?:- +)*[\w-]+(?:\s+[^:]*)?$/.test(text);
  if ((code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') && isKeyAlone) {
    return mistake(
      line,
      { it: `Mancano i due punti: ${quote(text.trim())}.`, en: `The colon is missing: ${quote(text.trim())}.` },
      COLON,
      { it: 'Scrivi i due punti e uno spazio dopo la chiave.', en: 'Write a colon and a space behind the key.' },
    );
  }
  return mistake(line, { it: 'La riga non è YAML valido.', en: 'The line is not valid YAML.' }, COLON, {
    it: 'Controlla rientri e due punti; metti tra virgolette i testi che contengono : o #.',
    en: 'Check indents and colons; quote texts that contain : or #.',
  });
}

/** A key whose colon is followed by its value at once. */
function findNoSpace(lines: readonly string[], inside: ReadonlySet<number>): SyntaxFinding | undefined {
  const index = lines.findIndex((text, row) => !inside.has(row + 1) && NO_SPACE.test(text));
  return index === -1 ? undefined : missingSpace(index + 1);
}

/**
 * The mistake behind a parser's errors: all of them follow from the first, which seldom names its line.
 *
 * @param errors the parser's, in its order; none for a text that it reads, which may still have a line that it takes for
 *   the continuation of the one above
 */
export function findMistake(
  source: string,
  tokens: readonly YamlToken[],
  [error]: readonly YAMLError[],
): SyntaxFinding | undefined {
  const lines = source.split('\n');
  const inside = linesInside(tokens);
  if (error === undefined) return findSwallowed(tokens);
  return (
    findTab(lines) ??
    findOpenQuote(tokens) ??
    findOpenBracket(tokens) ??
    findTextBehindQuote(tokens) ??
    findNoSpace(lines, inside) ??
    findIndent(lines, inside) ??
    describeError(error, source)
  );
}
