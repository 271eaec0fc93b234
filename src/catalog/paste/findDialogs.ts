/** Messages → what happened: calls, registrations and the like, each as a ladder. */
import { defined } from '../model/defined';
import { findOwnSide } from './ownSide';
import { isNumber, readSipAddress } from './sipAddress';
import type { Media, SipMessage } from './types';

/** One arrow of a ladder. */
export interface Step {
  readonly message: SipMessage;
  /** `INVITE`, `200 OK`. */
  readonly label: string;
  readonly source: string;
  readonly target: string;
  /** How often it was sent again (RFC 3261 §17). */
  readonly repeats: number;
}

/** Where the number that was called stands. */
export interface CalledNumber {
  /** The user of the Request-URI and of To. */
  readonly requestUser?: string;
  readonly toUser?: string;
  /** `to` when only To has a number, or another one: a trunk for it has the context `from-pstn-toheader`. */
  readonly where: 'both' | 'request-uri' | 'to' | 'nowhere';
}

/** The messages with one Call-ID. */
export interface Dialog {
  readonly callId: string;
  /** Of the first request; of a part of a dialog that begins later, what its CSeq says. */
  readonly method: string;
  readonly line: number;
  /** The places that send or receive, in the order in which they appear. */
  readonly parties: readonly string[];
  readonly steps: readonly Step[];
  /** Whether it goes out from NethVoice or comes in; unknown when the trace doesn't tell. */
  readonly direction?: 'out' | 'in';
  /** The last final response to the first request's method. */
  readonly final?: SipMessage;
  /** Of an INVITE, what was offered and answered (RFC 3264). */
  readonly offered?: Media;
  readonly answered?: Media;
  readonly called?: CalledNumber;
}

/** More messages than these of one Call-ID aren't looked at. */
const MOST_MESSAGES = 2000;

/** Messages between two yields. */
const MESSAGES_AT_ONCE = 2000;

/** A header's first value. */
export function header({ headers }: SipMessage, name: string): string | undefined {
  return headers.get(name)?.[0];
}

/** The number and the method of a message's transaction: `2`, `INVITE`. */
export function readCSeq(message: SipMessage): { readonly number: string; readonly method: string } {
  const [, number = '', method = ''] = /^(\d+)\s+([A-Z]+)/.exec(header(message, 'cseq') ?? '') ?? [];
  return { number, method: method === '' ? (message.method ?? '') : method };
}

/** Who sent a message to whom where the program didn't print it: what Via and the Request-URI say. */
function placesOf(message: SipMessage): readonly [source: string, target: string] {
  const via = /^SIP\/2\.0\/\w+ +(\[[^\]]+\](?::\d+)?|[^\s;]+)/i.exec(header(message, 'via') ?? '')?.[1] ?? '?';
  const goal = readSipAddress(header(message, 'route') ?? message.uri ?? header(message, 'to') ?? '');
  const far = goal === undefined ? '?' : goal.host + (goal.port === undefined ? '' : `:${goal.port}`);
  const [source, target] = message.code === undefined ? [via, far] : [far, via];
  return [message.source ?? source, message.target ?? target];
}

/** The messages as arrows, those that were only sent again counted. */
function toSteps(messages: readonly SipMessage[]): Step[] {
  const steps = new Map<string, Step>();
  for (const message of messages) {
    const [source, target] = placesOf(message);
    const label = message.method ?? `${message.code} ${message.reason ?? ''}`.trim();
    const { number, method } = readCSeq(message);
    const branch = /;\s*branch=([^;,\s]+)/i.exec(header(message, 'via') ?? '')?.[1] ?? '';
    const key = JSON.stringify([label, source, target, number, method, branch]);
    const known = steps.get(key);
    steps.set(
      key,
      known === undefined ? { message, label, source, target, repeats: 0 } : { ...known, repeats: known.repeats + 1 },
    );
  }
  return [...steps.values()];
}

/** Where the number stands that an INVITE calls. */
function findCalled(invite: SipMessage): CalledNumber {
  const requestUser = readSipAddress(invite.uri ?? '')?.user;
  const toUser = readSipAddress(header(invite, 'to') ?? '')?.user;
  const isSame = requestUser?.replace(/^\+/, '') === toUser?.replace(/^\+/, '');
  const where: CalledNumber['where'] = isNumber(toUser)
    ? isSame && isNumber(requestUser)
      ? 'both'
      : 'to'
    : isNumber(requestUser)
      ? 'request-uri'
      : 'nowhere';
  return defined({ requestUser, toUser, where });
}

/** Offer and answer: in INVITE and response, or in the response and its ACK. */
function findMedia(messages: readonly SipMessage[]): Pick<Dialog, 'offered' | 'answered'> {
  const invite = messages.find(({ method }) => method === 'INVITE');
  const responses = messages.filter((message) => message.code !== undefined && readCSeq(message).method === 'INVITE');
  const inResponse = responses.findLast(({ code, media }) => (code ?? 0) < 300 && media !== undefined)?.media;
  const inAck = messages.find(({ method, media }) => method === 'ACK' && media !== undefined)?.media;
  const [offered, answered] = invite?.media === undefined ? [inResponse, inAck] : [invite.media, inResponse];
  return defined({ offered, answered });
}

/** One dialog from its messages. */
function toDialog(callId: string, messages: readonly SipMessage[], isOwn: (place: string) => boolean): Dialog {
  const steps = toSteps(messages);
  const request = messages.find(({ method }) => method !== undefined);
  const [first] = messages;
  const method = request?.method ?? (first === undefined ? '' : readCSeq(first).method);
  const final = messages.findLast((message) => (message.code ?? 0) >= 200 && readCSeq(message).method === method);
  const crossing = steps.find(
    ({ message, source, target }) => message.method === method && isOwn(source) !== isOwn(target),
  );
  return {
    callId,
    method,
    line: first?.line ?? 0,
    parties: [...new Set(steps.flatMap(({ source, target }) => [source, target]))],
    steps,
    ...(crossing === undefined ? {} : { direction: isOwn(crossing.source) ? 'out' : 'in' }),
    ...(final === undefined ? {} : { final }),
    ...(method === 'INVITE' ? findMedia(messages) : {}),
    ...(method === 'INVITE' && request !== undefined ? { called: findCalled(request) } : {}),
  };
}

/**
 * Groups messages by call, in the order in which the calls begin.
 *
 * @yields after each part
 */
export function* findDialogs(messages: readonly SipMessage[]): Generator<undefined, Dialog[]> {
  const isOwn = findOwnSide(messages);
  const byCall = new Map<string, SipMessage[]>();
  for (const [index, message] of messages.entries()) {
    if (index % MESSAGES_AT_ONCE === 0) yield;
    const callId = header(message, 'call-id') ?? '';
    const known = byCall.get(callId);
    // What has no end is no call: a program that asks for ever, or a text that isn't a trace.
    if (known === undefined) byCall.set(callId, [message]);
    else if (known.length < MOST_MESSAGES) known.push(message);
  }
  const dialogs: Dialog[] = [];
  for (const [callId, grouped] of byCall) {
    dialogs.push(toDialog(callId, grouped, isOwn));
    yield;
  }
  return dialogs;
}
