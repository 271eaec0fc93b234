import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package, and the terms that it comes under. */
export interface PackageNotice {
  readonly name: string;
  readonly version: string;
  /** As its manifest states it: an SPDX identifier. Empty when there is none. */
  readonly licence: string;
  /** The licence's full text and the package's own notices. Empty when it ships neither. */
  readonly text: string;
}

/** What a package's manifest may say; old ones have an object, or a list of them. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
}

/** Files of terms: LICENSE, LICENCE.md, COPYING, NOTICE (Apache-2.0 §4d) and their like. */
const TERMS = /^(licen[cs]e|copying|notice)([.-][\w.-]+)?$/i;

/** The section "License" of a README, for packages that have their terms nowhere else. */
function readmeLicence(folder: string): string {
  const file = path.join(folder, 'README.md');
  if (!existsSync(file)) return '';
  const [, section = ''] = /^#+ *licen[cs]e\s*$([\s\S]*?)(?=^#|(?![\s\S]))/im.exec(readFileSync(file, 'utf8')) ?? [];
  return section.includes('Copyright') ? section : '';
}

/**
 * Reads what a package says of its licence.
 *
 * @param folder where the package is
 * @param textsFolder texts of packages that ship none, `<name>.txt` with `/` written `__`
 */
export function readPackage(folder: string, textsFolder: string): PackageNotice {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license } = manifest;
  const own = readdirSync(folder)
    .filter((file) => TERMS.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const given = path.join(textsFolder, `${name.replace('/', '__')}.txt`);
  const text = own.join('\n\n') || readmeLicence(folder) || (existsSync(given) ? readFileSync(given, 'utf8') : '');
  return {
    name,
    version,
    licence: (typeof license === 'string' ? license : license?.type) ?? '',
    text: text.replaceAll('\r\n', '\n').trim(),
  };
}
