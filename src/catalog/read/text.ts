/** A contributed file as text: its size, its encoding, its characters. */
import { findUnsafeCharacters } from '../model/characters';
import { MAX_FILE_BYTES } from '../model/limits';
import type { Finding } from '../model/problems';

/** A problem of a file's syntax, before there are fields. */
export interface SyntaxFinding extends Finding {
  readonly line: number;
  readonly field?: string;
}

/** Decodes a file, without a byte order mark, refusing what isn't UTF-8 or is larger than `MAX_FILE_BYTES`. */
export function decode(bytes: Uint8Array): { text: string } | { finding: SyntaxFinding } {
  if (bytes.byteLength > MAX_FILE_BYTES) {
    return {
      finding: {
        line: 1,
        what: { it: `Il file è di ${bytes.byteLength} byte.`, en: `The file has ${bytes.byteLength} bytes.` },
        allowed: { it: `al massimo ${MAX_FILE_BYTES} byte`, en: `at most ${MAX_FILE_BYTES} bytes` },
        fix: { it: 'Accorcia il testo.', en: 'Shorten the text.' },
      },
    };
  }
  // What Windows calls “Unicode” begins with its byte order mark.
  const isUtf16 = [0xfffe, 0xfeff].includes(((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n/g, '\n');
    return text.includes('\r') && !text.includes('\n') ? { finding: OLD_LINE_BREAKS } : { text };
  } catch {
    const [it, en] = isUtf16 ? [': è UTF-16', ': it is UTF-16'] : ['', ''];
    return {
      finding: {
        line: 1,
        what: { it: `Il file non è UTF-8 valido${it}.`, en: `The file is not valid UTF-8${en}.` },
        allowed: { it: 'testo in UTF-8', en: 'text in UTF-8' },
        fix: { it: 'Salva di nuovo il file come UTF-8.', en: 'Save the file again as UTF-8.' },
      },
    };
  }
}

/** Line breaks of a carriage return alone. */
const OLD_LINE_BREAKS: SyntaxFinding = {
  line: 1,
  what: { it: 'Gli a capo sono dei vecchi Mac (CR).', en: 'The line breaks are those of old Macs (CR).' },
  allowed: { it: 'a capo LF o CRLF', en: 'line breaks LF or CRLF' },
  fix: { it: 'Salva di nuovo il file con a capo LF.', en: 'Save the file again with line breaks LF.' },
};

/** Findings about characters that can't be seen or that reorder what is seen. */
export function describeCharacters(text: string): SyntaxFinding[] {
  return findUnsafeCharacters(text).map(({ codePoint, line }) => ({
    line,
    what: {
      it: `C’è un carattere invisibile o di direzione del testo (U+${codePoint}).`,
      en: `There is an invisible or direction-changing character (U+${codePoint}).`,
    },
    allowed: {
      it: 'caratteri che si vedono, spazi e a capo',
      en: 'characters that can be seen, spaces and line breaks',
    },
    fix: {
      it: 'Cancella e riscrivi a mano quel punto della riga.',
      en: 'Delete that place of the line and type it again.',
    },
  }));
}
