/** Files that are written all or none, by one command at a time, also when a command is killed. */
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import type { Bilingual } from './model/types';

/** The folders of a change, absolute: the first holds its journal, and files are written into these alone. */
export type Folders = readonly [string, ...string[]];

/** Writes files, the text by absolute path; missing folders are made. To be called once. */
export type Write = (files: ReadonlyMap<string, string>) => void;

/** Why nothing can be written, in both languages. */
export class WriteRefused extends Error {
  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}

/** In milliseconds: how long a command waits for another one, which takes seconds. */
const PATIENCE = 20_000;

/** In milliseconds: an older journal isn't of the process that has its number now, for none writes that long. */
const LIFETIME = 600_000;

/**
 * The names of journals, with the number of their process. `writing` is also the lock, and lists what is put beside
 * its place; renamed to `written`, the change is decided, and whoever finds it completes it.
 */
const JOURNAL = /^\.(?:writing|written)-([1-9]\d*)-[0-9a-f]+$/;

/** The journals that this process is at. */
const held = new Set<string>();

/** Where a file waits until all are there. */
const asideOf = (file: string): string => path.join(path.dirname(file), `.${path.basename(file)}.tmp`);

/** Writes a file beside its place; what stands there, a link too, goes and isn't followed. */
function writeAside(file: string, content: string | Uint8Array): void {
  fs.rmSync(asideOf(file), { force: true });
  fs.writeFileSync(asideOf(file), content, { flush: true, flag: 'wx' });
}

/** Replaces one file: it holds the old content or the new, never a part. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  writeAside(file, content);
  fs.renameSync(asideOf(file), file);
}

/** Makes a folder and those above it, one by one: Node's `recursive` never ends where none can be made, as in `/proc`. */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder);
}

/** Whether a living process is at a journal. */
function isLiving(journal: string): boolean {
  const pid = Number(JOURNAL.exec(path.basename(journal))?.[1]);
  const age = Date.now() - (fs.statSync(journal, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (held.has(journal) || pid === process.pid || age > LIFETIME) return held.has(journal);
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The journals of a folder, absolute, that a living process is at, or those that none is. */
function findJournals(folder: string, living: boolean): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isFile() && JOURNAL.test(entry.name) ? path.join(folder, entry.name) : []))
    .filter((journal) => isLiving(journal) === living);
}

/** Opens a journal, alone in the folder: each puts its own there first and looks then, so of two at least one sees the other. */
function openJournal(folder: string): string {
  makeFolder(folder);
  const journal = path.join(folder, `.writing-${process.pid}-${randomBytes(6).toString('hex')}`);
  for (const start = performance.now(); ;) {
    fs.writeFileSync(journal, '', { flag: 'wx' });
    const [other] = findJournals(folder, true).filter((file) => file !== journal);
    if (other === undefined) return journal;
    fs.rmSync(journal);
    if (performance.now() - start > PATIENCE)
      throw new WriteRefused({
        it: `${folder}: un altro comando ci sta scrivendo. Riprova quando ha finito; se non ce n’è nessuno, togli ${other}.`,
        en: `${folder}: another command is writing there. Try again when it has ended; if there is none, remove ${other}.`,
      });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 + Math.random() * 80);
  }
}

/** The texts of a journal by absolute path; none of one that was cut off, before which nothing else was written. */
function readJournal(journal: string, folders: Folders): Map<string, string> {
  let texts: object | null;
  try {
    texts = JSON.parse(fs.readFileSync(journal, 'utf8')) as object | null;
  } catch {
    return new Map();
  }
  const files = new Map<string, string>();
  for (const [name, text] of Object.entries(texts ?? {})) {
    const file = path.resolve(folders[0], name);
    // Anybody can put a journal into a branch: it may say no more than the command that wrote it.
    if (!folders.includes(path.dirname(file)))
      throw new WriteRefused({
        it: `${journal}: un comando interrotto scriveva anche in ${path.dirname(file)}. Ripetilo con le stesse cartelle; se non sai quale fosse, togli questo file.`,
        en: `${journal}: a command that was cut off also wrote into ${path.dirname(file)}. Repeat it with the same folders; if you don’t know which it was, remove this file.`,
      });
    files.set(file, String(text));
  }
  return files;
}

/** Completes what a killed command had decided, or takes away what it had begun; returns the completed files. */
function settle(journal: string, folders: Folders): string[] {
  const files = readJournal(journal, folders);
  const isDecided = path.basename(journal).startsWith('.written');
  for (const [file, text] of files) {
    if (isDecided) replaceFile(file, text);
    else fs.rmSync(asideOf(file), { force: true });
  }
  fs.rmSync(journal, { force: true });
  return isDecided ? [...files.keys()] : [];
}

/** What a file holds; nothing when it isn't there. */
function contentOf(file: string): Buffer | undefined {
  const stat = fs.lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory() === true) throw Object.assign(new Error(`${file}: EISDIR`), { code: 'EISDIR', path: file });
  return stat === undefined ? undefined : fs.readFileSync(file);
}

/** Renames files into their places, or, when one can't be, puts the others back. */
function renameAll(files: readonly string[], before: ReadonlyMap<string, Buffer | undefined>): void {
  for (const [index, file] of files.entries()) {
    try {
      fs.renameSync(asideOf(file), file);
    } catch (error) {
      for (const done of files.slice(0, index)) {
        const content = before.get(done);
        if (content === undefined) fs.rmSync(done);
        else replaceFile(done, content);
      }
      throw error;
    }
  }
}

/**
 * Changes files, all of them or none: each is written beside its place, under a hidden name, and only when all are on
 * the disk and the journal says so are they renamed. Other commands wait meanwhile, so what `change` reads holds until
 * it has written; what a killed one left is completed or taken away first.
 *
 * @param change gets the way to write, and the files of a killed command that were completed
 * @returns what `change` returns
 * @throws when a file can't be written, another command doesn't end, or a journal names other folders; then all is as before
 */
export function changeFiles<T>(folders: Folders, change: (write: Write, settled: readonly string[]) => T): T {
  const writing = openJournal(folders[0]);
  const written = path.join(folders[0], path.basename(writing).replace('writing', 'written'));
  for (const journal of [writing, written]) held.add(journal);
  const asides: string[] = [];
  try {
    const settled = findJournals(folders[0], false).flatMap((journal) => settle(journal, folders));
    return change((files) => {
      const names = [...files.keys()];
      const before = new Map(names.map((file) => [file, contentOf(file)]));
      const texts = Object.fromEntries(Array.from(files, ([file, text]) => [path.relative(folders[0], file), text]));
      fs.writeFileSync(writing, JSON.stringify(texts), { flush: true });
      for (const [file, text] of files) {
        makeFolder(path.dirname(file));
        asides.push(asideOf(file));
        writeAside(file, text);
      }
      fs.renameSync(writing, written);
      renameAll(names, before);
    }, settled);
  } finally {
    for (const file of [...asides, writing, written]) fs.rmSync(file, { force: true });
    for (const journal of [writing, written]) held.delete(journal);
  }
}

/** Settles what killed commands left in folders; returns the files that it completed, to be told. */
export function settleInterrupted(folders: Folders): readonly string[] {
  if (findJournals(folders[0], false).length === 0) return [];
  return changeFiles(folders, (_write, settled) => settled);
}
