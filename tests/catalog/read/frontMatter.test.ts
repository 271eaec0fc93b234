import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../../src/catalog/model/limits';
import { parseFrontMatterFile } from '../../../src/catalog/read/frontMatter';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The data of a front matter that has to parse. */
function dataOf(yaml: string): unknown {
  const outcome = parseFrontMatterFile('providers/x.md', bytes(`---\n${yaml}\n---\n\nBody.\n`));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.data;
}

describe('parseFrontMatterFile', () => {
  it.each([
    '0721405516',
    '1.10',
    '1:30',
    '5060',
    'no',
    'yes',
    'on',
    'true',
    'null',
    '~',
    '0x1F',
    '1e3',
    '2026-06-24',
    '.inf',
    '<<',
  ])('keeps %s as the text that was written', (value) => {
    expect(dataOf(`field: ${value}`)).toEqual({ field: value });
  });

  it('keeps a value that is left out as the empty text', () => {
    expect(dataOf('field:')).toEqual({ field: '' });
  });

  it('runs nothing, whatever the opener asks for', () => {
    const marker = '__parse_test_ran';
    for (const language of ['js', 'javascript', 'json', 'coffee', 'toml', ' js']) {
      const outcome = parseFrontMatterFile(
        'providers/x.md',
        bytes(`---${language}\nglobalThis.${marker} = true\n---\n`),
      );
      expect(outcome.ok).toBe(false);
    }
    expect(marker in globalThis).toBe(false);
  });

  it('reads each file anew: a result is never another file’s', () => {
    const text = bytes('---\nlist: [a]\n---\n\nBody.\n');
    const first = parseFrontMatterFile('providers/a.md', text);
    const second = parseFrontMatterFile('providers/b.md', text);
    if (!first.ok || !second.ok) throw new Error('both have to parse');
    expect(first.value.data).not.toBe(second.value.data);
    expect(second.value.file).toBe('providers/b.md');
  });

  it('reads Windows line ends', () => {
    const outcome = parseFrontMatterFile('providers/x.md', bytes('---\r\nname: X\r\n---\r\n\r\nBody.\r\n'));
    expect(outcome.ok && outcome.value.data).toEqual({ name: 'X' });
    expect(outcome.ok && outcome.value.body).toBe('Body.');
  });

  it('keeps a rule in the body apart from the front matter', () => {
    const outcome = parseFrontMatterFile('providers/x.md', bytes('---\nname: X\n---\n\nOne.\n\n---\n\nTwo.\n'));
    expect(outcome.ok && outcome.value.body).toBe('One.\n\n---\n\nTwo.');
  });

  it('names the line of a field, or of the nearest one above', () => {
    const outcome = parseFrontMatterFile(
      'providers/x.md',
      bytes('---\nname: X\ntrunk:\n  codecs:\n    - alaw\n    - ulaw\n---\n\nBody.\n'),
    );
    if (!outcome.ok) throw new Error('has to parse');
    const { lineOf, bodyLine } = outcome.value;
    expect([
      lineOf(['name']),
      lineOf(['trunk', 'codecs', 1]),
      lineOf(['trunk', 'nothing']),
      lineOf(['nothing']),
      bodyLine,
    ]).toEqual([2, 6, 3, 1, 9]);
  });

  it('refuses a file of one byte too many, and takes one that just fits', () => {
    const head = '---\nname: X\n---\n';
    const fits = bytes(head + 'x'.repeat(MAX_FILE_BYTES - head.length));
    expect(parseFrontMatterFile('providers/x.md', fits).ok).toBe(true);
    expect(parseFrontMatterFile('providers/x.md', bytes(`${new TextDecoder().decode(fits)}x`)).ok).toBe(false);
  });

  it('takes an emoji made of several characters, and no hidden joiner', () => {
    const body = (text: string): boolean =>
      parseFrontMatterFile('providers/x.md', bytes(`---\nname: X\n---\n\n${text}\n`)).ok;
    expect(body('👩‍💻 e 📞')).toBe(true);
    expect(body('sip‍example')).toBe(false);
  });
});
