import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/catalog/read/yaml';

describe('the comments of readYaml', () => {
  it('tells a comment from a # in a text, and gives its line in the file', () => {
    const source = [
      'a: 1 # after a value',
      '# a line',
      'b: "quoted #no" # after a quote',
      'c: |',
      '  block',
      '  # no',
      'd:',
      '  - x # in a list',
      'e: [a, # in a flow',
      '  b]',
      'f: "over',
      '  # no',
      '  lines"',
      "g: '` #password='",
      'h: x#no',
      'i: Line #1',
    ].join('\n');
    expect(readYaml(source, 5).comments).toEqual([
      { line: 5, text: ' after a value' },
      { line: 6, text: ' a line' },
      { line: 7, text: ' after a quote' },
      { line: 12, text: ' in a list' },
      { line: 13, text: ' in a flow' },
      { line: 20, text: '1', cut: 'Line' },
    ]);
  });

  it('finds none where there is no #', () => {
    expect(readYaml('a: 1\nb: 2', 1).comments).toEqual([]);
  });
});
