/** What programs print before each line of a message, taken away. */

/** journald and syslog: `Jul 13 10:22:33 node freepbx1[812]: `. */
const JOURNAL =
  /^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)) \S+ [\w./@-]+(?:\[\d+\])?: ?/;

/** A mail’s quotation marks. */
const QUOTED = /^(?:> ?)+/;

/** A line as the program that made it wrote it. */
export function bareLine(line: string): string {
  return line.replace(/\r$/, '').replace(QUOTED, '').replace(JOURNAL, '');
}
