import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { describe, expect, it, onTestFinished } from 'vitest';
import { changeFiles, settleInterrupted, WriteRefused, type Folders } from '../../src/catalog/changeFiles';

/** Two folders of a catalog with a file to change, one to stay and none yet in the second. */
function makeFolders(): Folders {
  const root = mkdtempSync(path.join(tmpdir(), 'change-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folders = [path.join(root, 'one'), path.join(root, 'two')] as const;
  for (const folder of folders) mkdirSync(folder);
  writeFileSync(path.join(folders[0], 'a.md'), 'old');
  writeFileSync(path.join(folders[0], 'stays.md'), 'old');
  return folders;
}

/** What the test's change writes. */
const textsIn = ([one, two = '']: Folders): Map<string, string> =>
  new Map([
    [path.join(one, 'a.md'), 'new'],
    [path.join(one, 'b.md'), 'new'],
    [path.join(two, 'c.md'), 'new'],
  ]);

/** Every file of the folders and its text: also hidden ones. */
const contentOf = (folders: Folders): Record<string, string> =>
  Object.fromEntries(
    folders.flatMap((folder) =>
      readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const),
    ),
  );

const BEFORE = { 'a.md': 'old', 'stays.md': 'old' };
const AFTER = { 'a.md': 'new', 'b.md': 'new', 'c.md': 'new', 'stays.md': 'old' };

const SOURCE = transpileModule(readFileSync(path.resolve(__dirname, '../../src/catalog/changeFiles.ts'), 'utf8'), {
  compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true },
}).outputText;

/** Code that a process of its own runs, with `changeFiles` in `self` and `fs`. */
const program = (before: string, after: string): string[] => [
  '-e',
  `const fs = require('node:fs');
  const self = {};
  ${before}
  ((exports) => {${SOURCE}})(self);
  ${after}`,
];

/** Makes the change in a process of its own, which kills itself before one of its steps; says whether it came so far. */
function killedAt(folders: Folders, step: number): boolean {
  const dying = program(
    `let step = 0;
    for (const name of ['writeFileSync', 'renameSync', 'rmSync']) {
      const real = fs[name];
      fs[name] = (...args) => {
        if (step++ === ${step}) process.kill(process.pid, 'SIGKILL');
        return real(...args);
      };
    }`,
    `self.changeFiles(${JSON.stringify(folders)}, (write) => write(new Map(${JSON.stringify([...textsIn(folders)])})));`,
  );
  const { signal, stderr } = spawnSync(process.execPath, dying, { encoding: 'utf8' });
  expect(stderr).toBe('');
  return signal === 'SIGKILL';
}

/** A journal of a process that isn't there. */
function leaveJournal(folder: string, kind: 'writing' | 'written', content: string): void {
  writeFileSync(path.join(folder, `.${kind}-999999999-abc`), content);
}

describe('files that are changed together', () => {
  it('are all as before or all as after, whatever step of a change it was killed at', () => {
    const outcomes = [];
    for (let step = 0; ; step += 1) {
      const folders = makeFolders();
      if (!killedAt(folders, step)) break;
      const completed = settleInterrupted(folders);
      const content = contentOf(folders);
      expect(content, `killed before step ${step}`).toEqual(completed.length > 0 || 'c.md' in content ? AFTER : BEFORE);
      outcomes.push('c.md' in content);
    }
    // Undone until everything is on the disk, completed from then on.
    expect(outcomes.join(' ')).toMatch(/^(?:false ){9}(?:true ?){8}$/);
  });

  it('lose nothing when two commands read and write them at once', async () => {
    const folders = makeFolders();
    const file = path.join(folders[0], 'a.md');
    const adding = program(
      '',
      `for (let time = 0; time < 20; time += 1)
        self.changeFiles(${JSON.stringify(folders)}, (write) =>
          write(new Map([[${JSON.stringify(file)}, fs.readFileSync(${JSON.stringify(file)}, 'utf8') + '+']])));`,
    );
    const run = promisify(execFile);
    await Promise.all([run(process.execPath, adding), run(process.execPath, adding)]);
    expect(contentOf(folders)).toEqual({ ...BEFORE, 'a.md': `old${'+'.repeat(40)}` });
  });

  it('are as before when one can’t be written: a folder stands in its place, or above it a file', () => {
    for (const hindrance of ['two/c.md', 'one/b.md']) {
      const folders = makeFolders();
      mkdirSync(path.join(folders[0], '..', hindrance));
      expect(() => changeFiles(folders, (write) => write(textsIn(folders)))).toThrow(
        expect.objectContaining({ code: 'EISDIR', path: path.resolve(folders[0], '..', hindrance) }) as Error,
      );
      rmSync(path.join(folders[0], '..', hindrance), { recursive: true });
      expect(contentOf(folders)).toEqual(BEFORE);
    }
    const folders = makeFolders();
    const inFile = path.join(folders[0], 'stays.md/x.md');
    expect(() => changeFiles(folders, (write) => write(new Map([...textsIn(folders), [inFile, 'new']])))).toThrow();
    expect(contentOf(folders)).toEqual(BEFORE);
  });

  it('wait for no command that is dead, was cut off at its first byte, or had the number of this process', () => {
    const folders = makeFolders();
    leaveJournal(folders[0], 'writing', '');
    leaveJournal(folders[0], 'written', '{"a.md":"ne');
    writeFileSync(path.join(folders[0], `.writing-${process.pid}-abc`), '{"b.md":"x"}');
    writeFileSync(path.join(folders[0], '.b.md.tmp'), 'x');
    expect(settleInterrupted(folders)).toEqual([]);
    expect(contentOf(folders)).toEqual(BEFORE);
  });

  it('are in the folders of the command: a journal from elsewhere can name no others, and leads through no link', () => {
    const folders = makeFolders();
    const outside = path.join(folders[0], '..', 'outside.md');
    writeFileSync(outside, 'old');
    for (const name of ['../outside.md', outside, '../two/../outside.md', 'sub/x.md']) {
      leaveJournal(folders[0], 'written', JSON.stringify({ [name]: 'evil' }));
      expect(() => settleInterrupted(folders)).toThrow(WriteRefused);
    }
    leaveJournal(folders[0], 'written', '{"a.md":"new"}');
    symlinkSync(outside, path.join(folders[0], '.a.md.tmp'));
    expect(settleInterrupted(folders)).toEqual([path.join(folders[0], 'a.md')]);
    expect(readFileSync(outside, 'utf8')).toBe('old');
    for (const content of ['{}', '[]', '1', 'null', 'nul', '{"b.md":']) {
      leaveJournal(folders[0], 'written', content);
      expect(settleInterrupted(folders)).toEqual([]);
    }
  });
});
