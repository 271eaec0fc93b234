/** Wireshark's printed tree of a packet, `tshark -V`'s too, as the message that it was made from. */

/** The lines of the tree that are lines of the message. */
const FORMS: readonly (readonly [pattern: RegExp, message: (...groups: string[]) => string])[] = [
  // A message's body is told by the letters in brackets: `Media Description, name and address (m): audio …`.
  [/^ {8,24}[A-Z][^()]{2,60} \(([a-z])\): (.*)$/, (letter, value) => `${letter}=${value}`],
  [/^ {4}(?:Request|Status)-Line: (.+)$/, (line) => line],
  [/^ {8}(?:\[truncated\] ?)?([A-Za-z][\w-]*: .*)$/, (header) => header],
];

/** The addresses and the ports of a packet stand in lines of their own, where the list of packets wasn't printed. */
export const TREE_ADDRESSES = /^Internet Protocol Version \d, Src: (\S+)(?: \([^)]*\))?, Dst: ([^\s,]+)/;
export const TREE_PORTS =
  /^(?:User Datagram|Transmission Control) Protocol, Src Port: (?:\w+ \()?(\d+)\)?, Dst Port: (?:\w+ \()?(\d+)/;
export const TREE_TIME = /^ {4}(?:UTC )?Arrival Time: .*?(\d\d:\d\d:\d\d\.\d+)/;

/**
 * A line of the tree as a line of the message.
 *
 * @returns nothing for what Wireshark says about it
 */
export function readTreeLine(line: string): string | undefined {
  for (const [pattern, message] of FORMS) {
    const match = pattern.exec(line);
    if (match !== null) return message(...match.slice(1));
  }
  return undefined;
}
