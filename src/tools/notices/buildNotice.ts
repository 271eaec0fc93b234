import type { PackageNotice } from './readPackage';

const HEAD = `Questo sito contiene software e caratteri di terzi, con le licenze che seguono.
This site contains third-party software and fonts, under the licences below.
`;

/** The order of code units: the same whatever the language of the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The notice: who is in the site, in which version, under which licence, and its full text. Plain text. */
export function buildNotice(packages: readonly PackageNotice[]): string {
  const rule = '-'.repeat(80);
  const sections = packages
    .map(({ name, version, licence, text }) => `${rule}\n${name} ${version}\n${licence}\n${rule}\n\n${text}\n`)
    .sort(compare);
  return [HEAD, ...sections].join('\n');
}
