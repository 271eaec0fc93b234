import { HAS_PASSWORD, type Finding, type Problem } from '../../model/problems';
import type { FieldPath, RawValue } from '../../model/types';
import { findSecrets } from '../../secrets/findSecrets';
import { problemAt, type CatalogFile, type Rule } from './rule';

/** A line that gives a secret or a person away. The value itself is never repeated in the message. */
export interface Leak {
  /** From 0, the text's first. */
  readonly line: number;
  readonly finding: Finding;
}

/** An e-mail address; SIP URIs are let through by the look-behind. */
const MAIL = /(?<![\w.$%+-])(?<!sips?:[\w.$%+-]{0,64})[\w.%+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/i;

const PERSON: Finding = {
  what: { it: 'C’è l’indirizzo di posta di una persona.', en: 'There is a person’s mail address.' },
  allowed: {
    it: 'nessun dato personale: i contatti si danno nel ticket',
    en: 'no personal data: contacts are given in the ticket',
  },
  fix: { it: 'Togli l’indirizzo.', en: 'Remove the address.' },
};

/**
 * What a text gives away: each line's passwords and mail addresses, one finding of each kind a line.
 * What may be a password and may be prose is let through.
 */
export function findLeaks(text: string): Leak[] {
  const passwords = findSecrets(text).filter(({ isSure }) => isSure);
  // `user:password@host` is no mail address as well.
  let others = '';
  for (const { start, end } of passwords) others += text.slice(others.length, start) + ' '.repeat(end + 1 - start);
  others += text.slice(others.length);
  let offset = 0;
  let next = 0;
  return text.split('\n').flatMap((line, index) => {
    const mail = MAIL.test(others.slice(offset, offset + line.length));
    offset += line.length + 1;
    const first = next;
    while ((passwords[next]?.start ?? Infinity) < offset) next += 1;
    return [
      ...(next === first ? [] : [{ line: index, finding: HAS_PASSWORD }]),
      ...(mail ? [{ line: index, finding: PERSON }] : []),
    ];
  });
}

/** Calls back with every text of the front matter and its path. */
function visitTexts(value: RawValue, visit: (text: string, path: FieldPath) => void, path: FieldPath = []): void {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) value.forEach((item, index) => visitTexts(item, visit, [...path, index]));
  else for (const [key, item] of Object.entries(value)) visitTexts(item, visit, [...path, key]);
}

/** The leaks in several lines of a file, with their lines. */
function findInLines(name: string, text: string, firstLine: number): Problem[] {
  return findLeaks(text).map(({ line, finding }) => ({ ...finding, file: name, line: firstLine + line, field: '' }));
}

/** Comments in adjacent lines, as one text: a password may stand below the word that announces it. */
function joinComments(comments: CatalogFile['parsed']['comments']): { line: number; text: string }[] {
  const blocks: { line: number; text: string; last: number }[] = [];
  for (const { line, text } of comments) {
    const block = blocks.at(-1);
    if (block !== undefined && block.last + 1 === line)
      Object.assign(block, { text: `${block.text}\n${text}`, last: line });
    else blocks.push({ line, text, last: line });
  }
  return blocks;
}

/** No passwords and no personal addresses: a descriptor is public, and stays in the history for ever. */
export const noSecrets: Rule = ({ files }) =>
  files.flatMap((file) => {
    const { parsed, english, englishFile } = file;
    const problems: Problem[] = [];
    visitTexts(parsed.data, (text, path) => {
      const findings = new Set(findLeaks(text).map(({ finding }) => finding));
      problems.push(...[...findings].map((finding) => problemAt(file, path, finding)));
    });
    return [
      ...problems,
      ...joinComments(parsed.comments).flatMap(({ line, text }) => findInLines(parsed.file, text, line)),
      ...findInLines(parsed.file, parsed.body, parsed.bodyLine),
      ...findInLines(englishFile, english, 1),
    ];
  });
