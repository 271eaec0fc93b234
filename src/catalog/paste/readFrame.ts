/** The line that a program prints before a SIP message: who sent it to whom, and when. */
import { defined } from '../model/defined';
import { OWN_SIDE } from './types';

/** What such a line says. */
export interface Frame {
  readonly time?: string;
  readonly source?: string;
  readonly target?: string;
  /** tcpdump prints the bytes of the packet's head before the message, on the same line or some before it. */
  readonly hasBytesBefore?: true;
  /** ngrep prints a dot for the carriage return at the end of each line. */
  readonly hasDots?: true;
}

/** tcpdump's names of ports. */
const PORTS: Readonly<Record<string, string>> = { sip: '5060', 'sip-tls': '5061', sips: '5061' };

/** tcpdump joins address and port by a dot: `192.0.2.10.5060`, `host.example.sip`. */
function withColon(place: string): string {
  const [, host, port = ''] = /^(.+)\.([\w-]+)$/.exec(place) ?? [];
  return host === undefined ? place : `${host.includes(':') ? `[${host}]` : host}:${PORTS[port] ?? port}`;
}

/** The forms, with time, source and target by name, and what a program leaves out because it is always the same. */
const FORMS: readonly (readonly [pattern: RegExp, always?: Frame])[] = [
  // sngrep, saved as text: `2026/07/13 10:22:33.123456 192.0.2.10:5060 -> 198.51.100.7:5060`.
  [/^(?<time>\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)?) (?<source>\S+) -> (?<target>\S+)$/],
  // sngrep's screen and HOMER: `10:22:33.123456 192.0.2.10:5060 → 198.51.100.7:5060`, `proto:UDP 2026-07-13T10:22:33Z … --->  …`.
  [
    /^(?:proto:\w+ )? *(?<time>(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:\.\d+)?Z?) +(?<source>\S+:\d+) +(?:-{1,4}>|→) +(?<target>\S+:\d+)$/,
  ],
  // A Snom's log: `Sent to udp:198.51.100.7:5060 at 13/7/2026 10:22:33:123 (600 bytes):`.
  [/^Sent to \w+:(?<target>\S+) at \S+ (?<time>\d\d:\d\d:\d\d)\S* \(\d+ bytes\):$/, { source: OWN_SIDE }],
  [/^Received from \w+:(?<source>\S+) at \S+ (?<time>\d\d:\d\d:\d\d)\S* \(\d+ bytes\):$/, { target: OWN_SIDE }],
  // ngrep: `U 2026/07/13 10:22:33.123456 192.0.2.10:5060 -> 198.51.100.7:5060 #1`, with -t or without.
  [
    /^[UT] (?:(?<time>\d{4}\/\d\d\/\d\d [\d:.]+|[+-][\d.]+) )?(?<source>\S+:\d+) -> (?<target>\S+:\d+)(?: \[\w+\])?(?: #\d+)?$/,
    { hasDots: true },
  ],
  // Asterisk, `pjsip set logger on`; in its log a time stands before it.
  [
    /^(?:\[(?<time>[\w :.-]+)\].*?)?<--- Transmitting SIP (?:request|response) \(\d+ bytes\) to \w+:(?<target>\S+) --->$/,
    { source: OWN_SIDE },
  ],
  [
    /^(?:\[(?<time>[\w :.-]+)\].*?)?<--- Received SIP (?:request|response) \(\d+ bytes\) from \w+:(?<source>\S+) --->$/,
    { target: OWN_SIDE },
  ],
  // Asterisk's older channel, `sip set debug on`.
  [/^(?:\[(?<time>[\w :.-]+)\].*?)?<--- SIP read from \w+:(?<source>\S+) --->$/, { target: OWN_SIDE }],
  [
    /^(?:\[(?<time>[\w :.-]+)\].*?)?(?:<--- )?(?:(?:Reliably )?Transmitting|Retransmitting #\d+) \([^)]*\) to (?<target>\S+?):?(?: --->)?$/,
    { source: OWN_SIDE },
  ],
  // tcpdump; with -v the addresses stand on a line of their own.
  [
    /^(?:\d{4}-\d\d-\d\d )?(?<time>\d\d:\d\d:\d\d\.\d+) (?:\S+ +(?:In|Out|B|M) +)?IP6? (?<source>\S+) > (?<target>\S+): /,
    { hasBytesBefore: true },
  ],
  [/^(?:\d{4}-\d\d-\d\d )?(?<time>\d\d:\d\d:\d\d\.\d+) IP6? \(.*\)$/, { hasBytesBefore: true }],
  [
    /^[ \t]+(?<source>\S+\.[\w-]+) > (?<target>\S+\.[\w-]+): (?:\[[^\]]*\] )?(?:SIP|UDP|Flags)/,
    { hasBytesBefore: true },
  ],
  // Wireshark's list of packets, as it stands before each packet's tree.
  [
    /^ *\d+ +(?<time>(?:\d{4}-\d\d-\d\d )?[\d:]*\d\.\d+) +(?<source>\S+) +(?<target>\S+) +SIP\S* +\d+ +(?:Request|Status):/,
  ],
];

/** Longer lines are none of these. */
const LONGEST_FRAME = 1000;

/** Reads a line as one of these; nothing when it is none. */
export function readFrame(line: string): Frame | undefined {
  if (
    line.length > LONGEST_FRAME ||
    !/ -+> | → |--->|Transmitting|Retransmitting| > | SIP| IP6? \(| bytes\):/.test(line)
  )
    return undefined;
  for (const [pattern, always = {}] of FORMS) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const { time, source, target } = match.groups ?? {};
    const place = (text: string | undefined): string | undefined =>
      text !== undefined && always.hasBytesBefore === true ? withColon(text) : text;
    return { ...defined({ time, source: place(source), target: place(target) }), ...always };
  }
  return undefined;
}

/** A printed time in seconds, of the day or of the capture. */
export function readSeconds(time: string | undefined): number | undefined {
  const [, hours, minutes, seconds] = /(?:^|[ T])(\d\d):(\d\d):(\d\d(?:\.\d+)?)/.exec(time ?? '') ?? [];
  if (seconds !== undefined) return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return time !== undefined && /^\d+\.\d+$/.test(time) ? Number(time) : undefined;
}
