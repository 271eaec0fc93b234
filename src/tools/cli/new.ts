import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { changeFiles, type Write } from '../../catalog/changeFiles';
import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import { CatalogError, quote, type Problem } from '../../catalog/model/problems';
import { buildDraft } from '../../catalog/request/buildDraft';
import { findSimilar } from '../../catalog/request/findSimilar';
import { describeAltered, readDraftFile, type DraftFile } from '../../catalog/request/readDraftFile';
import { isKey, KEY_FORM } from '../../catalog/model/key';
import type { Catalog } from '../../catalog/model/types';
import { foldersOf } from '../../catalog/read/readFolder';
import { stageCatalog } from '../../catalog/stageCatalog';
import { EDITOR_SCHEMA_LINE } from '../../catalog/wizard/descriptorText';
import { recordProvider } from '../i18n/recordProvider';
import { askRequest } from './askRequest';
import { confirms, openQuestions, type Ask } from './questions';
import { Refusal, sound } from './refusal';
import type { Shell } from './shell';

/** What may be said beside the file. */
export interface NewOptions {
  /** Instead of the proposed one. */
  readonly key?: string;
  /** The provider is another one, however like a known one it looks. */
  readonly anyway?: boolean;
}

/** The two files of a provider. */
function filesOf({ providersDir, englishDir }: CatalogLocation, key: string): [string, string] {
  return [path.join(providersDir, `${key}.md`), path.join(englishDir, `${key}.md`)];
}

/** A descriptor that tells editors where its schema is, as the others do. */
function withSchemaLine(descriptor: string): string {
  return descriptor.includes(EDITOR_SCHEMA_LINE)
    ? descriptor
    : descriptor.replace(/^---\n/, () => `---\n${EDITOR_SCHEMA_LINE}\n`);
}

/** A key that no file has yet. */
function freeKey(location: CatalogLocation, key: string): string {
  const isFree = (candidate: string): boolean => !filesOf(location, candidate).some((file) => existsSync(file));
  for (let number = 2, candidate = key; ; number += 1) {
    if (isFree(candidate)) return candidate;
    candidate = `${key}-${number}`;
  }
}

/** The draft of what is answered in the terminal, with the key that is chosen there. */
async function askDraft(shell: Shell, ask: Ask, location: CatalogLocation): Promise<DraftFile | undefined> {
  const answers = await askRequest(shell, ask);
  const draft = answers === undefined ? undefined : buildDraft(answers);
  if (answers === undefined || draft === undefined) return undefined;
  const proposed = freeKey(location, draft.key);
  shell.out('', { it: `Chiave [${proposed}]`, en: `Key [${proposed}]` });
  for (;;) {
    const typed = await ask();
    if (typed === undefined) return undefined;
    const key = typed.trim() === '' ? proposed : typed.trim();
    if (isKey(key))
      return { ...draft, key, name: answers.name, server: answers.server, remarks: describeAltered(draft) };
    shell.out({
      it: `  ${quote(key)} non va bene: ${KEY_FORM.it}.`,
      en: `  ${quote(key)} won’t do: ${KEY_FORM.en}.`,
    });
  }
}

/** Says which known providers the new one may be; returns whether there are any. */
function reportSimilar({ err, say }: Shell, catalog: Catalog, draft: DraftFile): boolean {
  const similar = findSimilar(catalog, draft);
  for (const { known, reason } of similar) err(`${known}: ${say(reason)}`);
  return similar.length > 0;
}

/** Problems of a descriptor that isn't there yet, where they stand in the file that a person gave: the same line, else the first. */
function inSource({ source }: DraftFile, problems: readonly Problem[], texts: ReadonlyMap<string, string>): Problem[] {
  return problems.map((problem) => {
    const text = texts.get(problem.file);
    if (source === undefined || text === undefined) return problem;
    const line = text.split('\n')[problem.line - 1];
    const at = source.text.split('\n').findIndex((other) => other !== '' && other === line);
    return { ...problem, file: source.file, line: Math.max(at, 0) + 1 };
  });
}

/** Puts a draft into place; throws when it can't be. */
function place(shell: Shell, location: CatalogLocation, draft: DraftFile, write: Write): 0 {
  const [descriptor, english] = filesOf(location, draft.key);
  const taken = [descriptor, english].find((file) => existsSync(file));
  if (taken !== undefined)
    throw new Refusal({
      it: `${taken} c’è già: scegli un’altra chiave con --key.`,
      en: `${taken} is there already: choose another key with --key.`,
    });
  const files = { descriptor: withSchemaLine(draft.descriptor), english: draft.english };
  const name = `${draft.key}.md`;
  const staged = stageCatalog(location, {
    providers: new Map([[name, files.descriptor]]),
    // An empty text is the missing one that the check complains of.
    english: new Map([[name, files.english]]),
  });
  if (!staged.ok) {
    // As the catalog shows its files: those outside the root by their folder's name.
    const show = (file: string): string => {
      const relative = path.relative(location.rootDir, file);
      return relative.startsWith('..') ? path.join(path.basename(path.dirname(file)), path.basename(file)) : relative;
    };
    const texts = new Map([
      [show(descriptor), files.descriptor],
      [show(english), files.english],
    ]);
    throw new CatalogError(inSource(draft, staged.problems, texts), shell.locale);
  }
  const provider = staged.value.providers.find(({ key }) => key === draft.key);
  write(
    new Map([
      [descriptor, files.descriptor],
      [english, files.english],
      // Both languages come from the same answers.
      ...(provider === undefined ? [] : recordProvider(location.englishDir, provider)),
    ]),
  );
  for (const remark of draft.remarks) shell.out(remark);
  for (const file of [descriptor, english]) shell.out({ it: `${file} scritto`, en: `${file} written` });
  const testing = `npm run catalog -- status ${draft.key} testing --reason-it … --reason-en …`;
  shell.out(
    {
      it: 'Ora completa i due file con ciò che sai; npm run catalog -- check li controlla. Con listed: yes nel descrittore, npm run dev mostra la pagina.',
      en: 'Now complete both files with what you know; npm run catalog -- check checks them. With listed: yes in the descriptor, npm run dev shows the page.',
    },
    { it: `Quando i test cominciano: ${testing}`, en: `When the tests begin: ${testing}` },
  );
  return 0;
}

/** `catalog new <file>`: the draft of a downloaded request or draft; throws when it may be a known provider's. */
function draftFromFile(
  shell: Shell,
  location: CatalogLocation,
  file: string,
  { key, anyway = false }: NewOptions,
  catalog: Catalog,
): DraftFile {
  const inside = path.relative(location.rootDir, file);
  const read = sound(shell, readDraftFile(inside.startsWith('..') ? file : inside, readFileSync(file)));
  const draft = { ...read, key: key ?? read.key };
  if (!anyway && reportSimilar(shell, catalog, draft))
    throw new Refusal({
      it: 'Non è stato scritto niente. Se è davvero un’altra voce, ripeti con --anyway.',
      en: 'Nothing was written. If it is another entry indeed, repeat with --anyway.',
    });
  return key === undefined && anyway ? { ...draft, key: freeKey(location, draft.key) } : draft;
}

/** `catalog new`: the draft of what is answered in the terminal; throws when the answers end before the questions. */
async function draftFromTerminal(
  shell: Shell,
  location: CatalogLocation,
  { anyway = false }: NewOptions,
  catalog: Catalog,
): Promise<DraftFile> {
  const { ask, close } = openQuestions(shell);
  try {
    const draft = await askDraft(shell, ask, location);
    if (draft === undefined) {
      shell.err('');
      throw new Refusal({ it: 'Interrotto: non è stato scritto niente.', en: 'Cut off: nothing was written.' });
    }
    if (!anyway && reportSimilar(shell, catalog, draft)) {
      shell.out({ it: 'È un’altra voce? Scrivi sì per andare avanti.', en: 'Is it another entry? Type yes to go on.' });
      if (!(await confirms(ask))) throw new Refusal({ it: 'Non è stato scritto niente.', en: 'Nothing was written.' });
    }
    return draft;
  } finally {
    close();
  }
}

/**
 * `catalog new`: puts a new provider into place, descriptor and English body, as `status: requested`. Both
 * files pass `check` before either is written.
 *
 * @param file a downloaded request or draft; without it the questions are asked in the terminal
 * @returns the exit code, when both files are written
 * @throws with problems, and then none is written
 */
export async function newProvider(
  shell: Shell,
  location: CatalogLocation,
  file: string | undefined,
  options: NewOptions,
): Promise<0> {
  const catalog = sound(shell, loadCatalog(location));
  const draft =
    file === undefined
      ? await draftFromTerminal(shell, location, options, catalog)
      : draftFromFile(shell, location, file, options, catalog);
  return changeFiles(foldersOf(location), (write) => place(shell, location, draft, write));
}
