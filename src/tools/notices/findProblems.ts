import type { PackageNotice } from './readPackage';

/**
 * Licences of what the site may hand out beside its own GPL-3.0-or-later code, by SPDX identifier: those that the
 * FSF lists as compatible (https://www.gnu.org/licenses/license-list.html), and for fonts the OFL, whose works may
 * be bundled with any software (OFL-1.1 §2). Only what a package needs stands here.
 */
const ACCEPTED = new Set(['0BSD', 'Apache-2.0', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1']);

/**
 * What keeps packages from being handed out, a line each: no licence, one that nobody has accepted yet, or a
 * text that is missing.
 */
export function findProblems(packages: readonly PackageNotice[]): string[] {
  return packages.flatMap(({ name, version, licence, text }) => {
    const who = `${name}@${version}`;
    const problems: string[] = [];
    if (licence === '') problems.push(`${who}: states no licence. Do without it, or ask its authors.`);
    else if (!ACCEPTED.has(licence)) {
      problems.push(
        `${who}: licence "${licence}" is not on the list of accepted ones. If it may be combined with ` +
          'GPL-3.0-or-later, add it in src/tools/notices/findProblems.ts; else do without the package.',
      );
    }
    if (text === '') {
      const file = `src/tools/notices/texts/${name.replace('/', '__')}.txt`;
      problems.push(`${who}: ships no text of its licence. Write the text that its repository has into ${file}.`);
    }
    return problems;
  });
}
