import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editYaml, type FieldValue } from '../../../src/catalog/wizard/editYaml';

const ORDER = { fields: ['name', 'trunk', 'list', 'last'], keys: { trunk: ['a', 'b', 'c'] } };

/** The text after changes to some fields. */
function edit(source: string, fields: Readonly<Record<string, FieldValue>>): string {
  return editYaml(source, fields, ORDER);
}

describe('editYaml', () => {
  it('writes a text from nothing, in the order of the fields', () => {
    expect(edit('', { last: 'z', trunk: { a: '', b: ['x', 'y'] }, name: 'no' })).toBe(
      'name: no\ntrunk:\n  a: ""\n  b: [x, y]\nlast: z\n',
    );
  });

  it('leaves the bytes alone when nothing changes', () => {
    const source = 'name:   "x"   # why\n\n\ntrunk: {a: 1}\nlist:\n- a\n-   b\n';
    expect(edit(source, { name: 'x', trunk: { a: '1' }, list: ['a', 'b'], last: undefined })).toBe(source);
  });

  it('puts new fields and keys in their place, and takes old ones out', () => {
    expect(edit('# top\nname: x\n# end of trunk\nlast: z\n', { trunk: { b: '2' }, last: undefined })).toBe(
      '# top\nname: x\ntrunk:\n  b: 2\n# end of trunk\n',
    );
    expect(edit('trunk:\n  c: 3 # three\n', { trunk: { a: '1', c: '3' } })).toBe('trunk:\n  a: 1\n  c: 3 # three\n');
  });

  it('shortens a list of maps in its own form', () => {
    const source = 'list:\n  # one\n  - name: a\n    release: 1.0\n  - name: b\nlast: z\n';
    expect(edit(source, { list: [{ name: 'b' }] })).toBe('list:\n  # one\n  - name: b\nlast: z\n');
  });

  it.each([
    "-\n'",
    '- a\n- b',
    'a: b',
    '# no',
    '---',
    ' x ',
    '\t',
    '"',
    "it's",
    '[a',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
    '🍝',
    'a\n\nb\n',
  ])('keeps %j whole, new or in the place of a plain text', (value) => {
    for (const source of [
      '',
      'name: plain\n',
      "name: 'single'\n",
      'name: "double"\n',
      'name: >-\n  folded\n  text\n',
    ]) {
      expect(parse(edit(source, { name: value }), { schema: 'failsafe' })).toEqual({ name: value });
    }
  });
});
