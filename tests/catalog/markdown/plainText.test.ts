import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/catalog/markdown/markdown';

describe('plainText', () => {
  it('leaves the words of a Markdown text, on one line', () => {
    expect(plainText('Usa `tls`, [vedi](./wic.md).\n\n- **uno**\n- due\n')).toBe('Usa tls, vedi. uno due');
    expect(plainText('Solo parole, e  basta.')).toBe('Solo parole, e basta.');
  });
});
