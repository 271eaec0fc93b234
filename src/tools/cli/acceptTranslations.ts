import path from 'node:path';
import { changeFiles } from '../../catalog/changeFiles';
import { countOf } from '../../catalog/model/countOf';
import type { Bilingual } from '../../catalog/model/types';
import { acceptTexts } from '../i18n/acceptTexts';
import type { TextStanding } from '../i18n/checkOriginals';
import { loadTexts } from '../i18n/loadTexts';
import { formatOriginals, LIST, readOriginals } from '../i18n/originals';
import { addressOf, FOLDERS } from '../i18n/types';
import { reportProblems } from './reportProblems';
import type { Shell } from './shell';

/** What is told of a text, by its standing before. */
const TOLD: Record<TextStanding, Bilingual> = {
  accepted: { it: 'era già accettata', en: 'was accepted already' },
  changed: { it: 'accettata; l’originale era cambiato', en: 'accepted; its original had changed' },
  new: { it: 'accettata per la prima volta', en: 'accepted for the first time' },
};

/** A path from the site’s folder; what stands behind # stays. */
function fromRoot({ cwd }: Shell, rootDir: string, argument: string): string {
  const hash = argument.indexOf('#');
  const [file, id] = hash === -1 ? [argument, ''] : [argument.slice(0, hash), argument.slice(hash)];
  return `${path.relative(rootDir, path.resolve(cwd, file)).split(path.sep).join('/')}${id}`;
}

/**
 * `i18n accept`: writes down that translations say what their originals say now.
 *
 * @param rootDir the site’s folder
 * @param files the Italian or the English file of each, from the working folder, with `#id` for one text of
 *   several; `all` for whatever `check` names
 * @returns the exit code: 0 when they are accepted, 1 when a file has no text in both languages, and then none is
 */
export async function acceptTranslations(
  shell: Shell,
  rootDir: string,
  files: readonly string[] | 'all',
): Promise<0 | 1> {
  const { out, err, say } = shell;
  const loaded = await loadTexts(rootDir);
  const wanted = files === 'all' ? files : files.map((file) => fromRoot(shell, rootDir, file));
  // The journal stands where `catalog new`, which also writes the list, has its own.
  const folders = [
    path.join(rootDir, FOLDERS.providers),
    path.join(rootDir, FOLDERS.englishProviders),
    path.join(rootDir, FOLDERS.english),
  ] as const;
  const { meant, unknown } = changeFiles(folders, (write) => {
    const acceptance = acceptTexts(loaded, readOriginals(rootDir).entries, wanted);
    if (acceptance.unknown.length === 0)
      write(new Map([[path.join(rootDir, LIST), formatOriginals(acceptance.entries)]]));
    return acceptance;
  });
  if (unknown.length > 0) {
    // Why a file has no text: a page without its translation, a descriptor that can't be read.
    if (loaded.problems.length > 0) reportProblems(shell, loaded.problems);
    for (const file of unknown) {
      err({
        it: `${file}: non è un testo che c’è nelle due lingue. Non è stato accettato niente.`,
        en: `${file}: not a text that is there in both languages. Nothing was accepted.`,
      });
    }
    return 1;
  }
  for (const [text, standing] of meant) out(`${addressOf(text)}: ${say(TOLD[standing])}`);
  const count = [...meant.values()].filter((standing) => standing !== 'accepted').length;
  out(
    countOf(count, ['traduzione accettata', 'traduzioni accettate'], ['translation accepted', 'translations accepted']),
  );
  return 0;
}
