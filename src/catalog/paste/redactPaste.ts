/** What opens an account, taken out of a pasted text before anything else looks at it. */
import { findSecrets } from '../secrets/findSecrets';
import { MARK, type Secret } from '../secrets/secret';

/** What was taken out: a password, the answer to a digest challenge, a key of SRTP. */
export type SecretKind = 'password' | 'digest' | 'key';

/** A text without its secrets. */
export interface Redacted {
  /** With {@link MARK} in place of each secret, on as many lines as before. */
  readonly text: string;
  /** How many of each kind were taken out. */
  readonly replaced: Readonly<Record<SecretKind, number>>;
}

/** How much is looked at in one go, and how far around it: what announces a secret may stand above it. In UTF-16 units. */
const CHUNK = 12 * 1024;
const MARGIN = 4 * 1024;

/** What may part the cells of a table, whose head names a column of passwords. */
const MARKS = ['|', '\t', ';', ','];

/** Longer lines are no heads of tables. */
const LONGEST_HEAD = 500;

/** The end of the line at a place; the place itself where the line is endless. */
function lineEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const end = text.indexOf('\n', at);
  return end < 0 || end - at > MARGIN ? at : end + 1;
}

/** The first lines of the tables that go on at a place, one of each kind of table, kept up to date line by line. */
function createTableHeads(text: string): (to: number) => readonly string[] {
  const heads = new Map<string, string>();
  let at = 0;
  return (to) => {
    while (at < to) {
      const end = text.indexOf('\n', at);
      const stop = end < 0 ? text.length : end;
      const line = text.slice(at, Math.min(stop, at + LONGEST_HEAD));
      for (const mark of MARKS) {
        if (!line.includes(mark)) heads.delete(mark);
        else if (!heads.has(mark)) heads.set(mark, line);
      }
      at = stop + 1;
    }
    return [...new Set(heads.values())];
  };
}

/** What a secret is, by what announces it. */
function kindOf(text: string, { start, end }: Secret): SecretKind {
  const before = text.slice(Math.max(0, start - 60), start);
  if (/(?:authorization["']?\s*[:=]\s*["']?|\bresponse\s*[=:]\s*["']?)$/i.test(before)) return 'digest';
  if (/(?:\binline:|\bk=\w+:|\bmikey\s+|(?:key|salt):\s|PRIVATE KEY-----\n?)$/i.test(before)) return 'key';
  return /^digest\s/i.test(text.slice(start, Math.min(end, start + 7))) ? 'digest' : 'password';
}

/** The sure secrets of a piece of a text, at their places in the whole. */
function secretsBetween(text: string, from: number, to: number, heads: readonly string[]): Secret[] {
  const piece = text.slice(from, to);
  return (heads.length === 0 ? [''] : heads).flatMap((head) => {
    const offset = from - (head === '' ? 0 : head.length + 1);
    return findSecrets(head === '' ? piece : `${head}\n${piece}`)
      .filter(({ isSure }) => isSure)
      .map((secret) => ({ ...secret, start: secret.start + offset, end: secret.end + offset }));
  });
}

/**
 * Takes the secrets out of a text, piece by piece: in time proportional to its length.
 *
 * @yields how many characters are done
 */
export function* redactPaste(text: string): Generator<number, Redacted> {
  const replaced: Record<SecretKind, number> = { password: 0, digest: 0, key: 0 };
  const pieces: string[] = [];
  const headsAt = createTableHeads(text);
  let done = 0;
  for (let from = 0; from < text.length;) {
    const to = lineEnd(text, from + CHUNK);
    const before = from <= MARGIN ? 0 : lineEnd(text, from - MARGIN);
    const found = secretsBetween(text, before, lineEnd(text, to + MARGIN), headsAt(before));
    for (const secret of found.sort((a, b) => a.start - b.start)) {
      if (secret.start >= to || secret.end <= done) continue;
      const start = Math.max(secret.start, done);
      // A line of its own would end a header; a blank one goes on with it (RFC 3261 §7.3.1).
      const lines = text.slice(start, secret.end).split('\n').length - 1;
      pieces.push(text.slice(done, start), secret.start < start ? '' : MARK, '\n '.repeat(lines));
      if (secret.start >= from) replaced[kindOf(text, secret)] += 1;
      done = secret.end;
    }
    if (done < to) pieces.push(text.slice(done, to));
    done = Math.max(done, to);
    from = to;
    yield from;
  }
  return { text: pieces.join(''), replaced };
}
