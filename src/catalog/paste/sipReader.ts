/** Lines → SIP messages, whoever printed them. */
import { defined } from '../model/defined';
import { readFrame, readSeconds, type Frame } from './readFrame';
import { readMedia } from './readMedia';
import { readTreeLine, TREE_ADDRESSES, TREE_PORTS, TREE_TIME } from './readTreeLine';
import type { LineReader, SipMessage } from './types';

/** RFC 3261 §7.1, the methods of its extensions, and §7.2. */
const START = /(?:([A-Z]{3,12}) ((?:sips?|tel):\S+) SIP\/2\.0|SIP\/2\.0 ([1-6]\d\d)(?: (.*))?)$/;

const METHODS: ReadonlySet<string> = new Set(
  'INVITE ACK BYE CANCEL OPTIONS REGISTER PRACK SUBSCRIBE NOTIFY PUBLISH INFO REFER MESSAGE UPDATE'.split(' '),
);

const HEADER = /^([A-Za-z][\w.!%*+`'~-]{0,60})[ \t]*:[ \t]*(.*)$/;

/** RFC 3261 §7.3.3, §20, and the events of RFC 6665. */
const COMPACT: Readonly<Record<string, string>> = {
  c: 'content-type',
  e: 'content-encoding',
  f: 'from',
  i: 'call-id',
  k: 'supported',
  l: 'content-length',
  m: 'contact',
  o: 'event',
  r: 'refer-to',
  s: 'subject',
  t: 'to',
  u: 'allow-events',
  v: 'via',
};

/** A blank line between such lines comes from a mail program, not from the message. */
const CORE = /^(?:via|from|to|call-id|cseq|max-forwards|contact|content-type|content-length|user-agent|allow)\s*:/i;

/** More headers than these, and longer ones, have no use here. */
const MOST_HEADERS = 200;
const LONGEST_HEADER = 4000;

/** The head of a packet has no more line breaks than these. */
const MOST_BYTE_LINES = 12;

/** A message while its lines come in. */
interface Draft {
  readonly line: number;
  readonly frame: Frame | undefined;
  readonly start: Pick<SipMessage, 'method' | 'uri' | 'code' | 'reason'>;
  readonly headers: { readonly name: string; value: string }[];
  readonly body: string[];
  state: 'headers' | 'blank' | 'body';
}

/** The start of a message at the end of a line; before it only where a program prints bytes there. */
function readStart(line: string, hasBytesBefore: boolean): Draft['start'] | undefined {
  const match = line.length <= LONGEST_HEADER && line.includes('SIP/2.0') ? START.exec(line) : null;
  if (match === null || (match.index > 0 && !hasBytesBefore)) return undefined;
  const [, word = '', uri, code, reason] = match;
  if (uri === undefined) return { code: Number(code), reason: reason ?? '' };
  // The bytes before a method may be capitals too.
  const method = METHODS.has(word) ? word : [...METHODS].find((known) => hasBytesBefore && word.endsWith(known));
  return method === undefined ? undefined : { method, uri };
}

/** A finished message. */
function toMessage({ line, frame, start, headers, body }: Draft): SipMessage {
  const byName = new Map<string, string[]>();
  for (const { name, value } of headers) {
    const key = name.toLowerCase();
    const full = COMPACT[key] ?? key;
    byName.set(full, [...(byName.get(full) ?? []), value.trim()]);
  }
  return defined({
    line,
    ...start,
    time: frame?.time,
    seconds: readSeconds(frame?.time),
    source: frame?.source,
    target: frame?.target,
    headers: byName,
    media: body.length === 0 ? undefined : readMedia(body),
  });
}

/** Begins to read: messages, the last one as far as it came. What a program prints around one is a line of it. */
export function createSipReader(): LineReader<readonly SipMessage[]> {
  const messages: SipMessage[] = [];
  let frame: Frame | undefined;
  let draft: Draft | undefined;
  let inTree = false;
  let bytesBefore = 0;

  const end = (): void => {
    if (draft !== undefined) messages.push(toMessage(draft));
    draft = undefined;
  };

  /** A line of the message that is being read. */
  const goOn = (line: string, current: Draft): boolean => {
    if (/^[a-z]=/.test(line) && (current.state !== 'headers' || current.headers.length > 0)) {
      current.state = 'body';
      if (current.body.length < 2000) current.body.push(line);
      return true;
    }
    if (line.trim() === '' && !(current.state === 'headers' && line !== '')) {
      if (current.state === 'headers') current.state = 'blank';
      return true;
    }
    if (current.state === 'body' || (current.state === 'blank' && !CORE.test(line))) return false;
    const last = current.headers.at(-1);
    // Asterisk's own remarks are indented too: `    -- Executing …`, `  == Using …`.
    if (/^[ \t]/.test(line)) {
      if (/^\s+(?:--|==|>)\s/.test(line) || last === undefined) return false;
      if (last.value.length < LONGEST_HEADER) last.value += ` ${line.trim()}`;
      return true;
    }
    const [, name, value] = HEADER.exec(line.slice(0, LONGEST_HEADER)) ?? [];
    if (name === undefined || value === undefined) return false;
    current.state = 'headers';
    if (current.headers.length < MOST_HEADERS) current.headers.push({ name, value });
    return true;
  };

  /** A line of Wireshark's tree. */
  const takeTree = (line: string, number: number): boolean => {
    const [, source, target] = TREE_ADDRESSES.exec(line) ?? [];
    const [, from, to] = TREE_PORTS.exec(line) ?? [];
    const [, time] = TREE_TIME.exec(line) ?? [];
    if (time !== undefined) frame = { ...frame, time };
    else if (source !== undefined && target !== undefined) frame = { ...frame, source, target };
    else if (from !== undefined && frame?.source !== undefined && frame.target !== undefined)
      frame = { ...frame, source: `${frame.source}:${from}`, target: `${frame.target}:${to}` };
    else if (line.startsWith('Session Initiation Protocol')) inTree = true;
    else if (/^\S/.test(line)) inTree = false;
    else if (inTree) {
      const told = readTreeLine(line);
      if (told !== undefined) takeMessageLine(told, number);
      return true;
    } else return draft === undefined && frame !== undefined && /^ {4}/.test(line);
    return source !== undefined || from !== undefined || time !== undefined || inTree;
  };

  /** A line of a message, or the first of one. */
  const takeMessageLine = (printed: string, number: number): boolean => {
    const line = (draft?.frame ?? frame)?.hasDots === true ? printed.replace(/\.$/, '') : printed;
    const start = readStart(line, frame?.hasBytesBefore === true && draft === undefined);
    if (start !== undefined) {
      end();
      draft = { line: number, frame, start, headers: [], body: [], state: 'headers' };
      frame = undefined;
      return true;
    }
    if (draft === undefined) return false;
    if (goOn(line, draft)) return true;
    end();
    return false;
  };

  return {
    take(line, number) {
      const found = readFrame(line);
      if (found !== undefined) {
        end();
        inTree = false;
        bytesBefore = 0;
        // tcpdump -v says the time on one line, the addresses on the next.
        frame = found.time === undefined && frame?.time !== undefined ? { ...found, time: frame.time } : found;
        return true;
      }
      if (takeTree(line, number)) return true;
      if (takeMessageLine(line, number)) return true;
      // A byte of the packet's head may be a line break: `10.10.0.5` has two.
      if (frame?.hasBytesBefore !== true || draft !== undefined) return false;
      bytesBefore += 1;
      if (bytesBefore > MOST_BYTE_LINES) frame = undefined;
      return frame !== undefined;
    },
    finish() {
      end();
      return messages;
    },
  };
}
