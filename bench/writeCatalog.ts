import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CatalogLocation } from '../src/catalog/loadCatalog';

/** The catalog as of release 1.6.14: what is made of it is the same whatever becomes of today's. */
const SOURCE = path.resolve(__dirname, '../tests/fixtures/catalog-1.6.14');

/** A provider's descriptor and its English body, as their files have them. */
interface DescriptorFiles {
  readonly key: string;
  readonly descriptor: string;
  readonly english: string;
}

/** The hosts and addresses of a descriptor, but for the PBX's own. */
const HOST = /\b(?:[a-z\d-]+\.)+(?:com|io|it|net|site)\b|\b(?!127\.|0\.)\d+\.\d+\.\d+\.\d+\b/g;

/** The provider once more: other key, name, company and id, and hosts that are nobody's (RFC 2606 §2, RFC 5737). */
function vary({ key, descriptor, english }: DescriptorFiles, round: number): DescriptorFiles {
  const makeHost = (host: string): string =>
    /^[\d.]+$/.test(host) ? `203.0.113.${round}` : host.replace(/\.\w+$/, `-${round}.example`);
  return {
    key: `${key}-${round}`,
    descriptor: descriptor
      .replaceAll(HOST, makeHost)
      .replaceAll(/^(name|company): (.*?)(["']?)$/gm, `$1: $2 (copy ${round})$3`)
      .replace(/^ {2}id: (\d+)$/m, (_line, id: string) => `  id: ${Number(id) + 1000 * round}`),
    english: english.replaceAll(HOST, makeHost),
  };
}

/** So many descriptors: the frozen ones, then variations of them; the same ones every time. */
export function makeDescriptors(count: number): DescriptorFiles[] {
  const names = readdirSync(path.join(SOURCE, 'providers')).filter((name) => name.endsWith('.md'));
  const originals = names.sort().map((name) => ({
    key: name.replace(/\.md$/, ''),
    descriptor: readFileSync(path.join(SOURCE, 'providers', name), 'utf8'),
    english: readFileSync(path.join(SOURCE, 'english', name), 'utf8'),
  }));
  const rounds = Array.from({ length: Math.ceil(count / originals.length) }, (_, round) => round);
  return rounds
    .flatMap((round) => originals.map((files) => (round === 0 ? files : vary(files, round))))
    .slice(0, count);
}

/**
 * Writes so many providers where a site's own are, in their place.
 *
 * @returns where they are, for whoever reads the catalog
 */
export function writeCatalog(rootDir: string, count: number): CatalogLocation {
  const providersDir = path.join(rootDir, 'providers');
  const englishDir = path.join(rootDir, 'i18n/en/docusaurus-plugin-provider-catalog');
  for (const folder of [providersDir, englishDir]) {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (name.endsWith('.md')) rmSync(path.join(folder, name));
  }
  for (const name of ['_defaults.yml', '_release.yml'])
    cpSync(path.join(SOURCE, 'providers', name), path.join(providersDir, name));
  for (const { key, descriptor, english } of makeDescriptors(count)) {
    writeFileSync(path.join(providersDir, `${key}.md`), descriptor);
    writeFileSync(path.join(englishDir, `${key}.md`), english);
  }
  return { rootDir, providersDir, englishDir };
}
