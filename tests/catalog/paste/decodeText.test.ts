import { expect, it } from 'vitest';
import { decodeText } from '../../../src/catalog/paste/decodeText';

it.each([
  ['UTF-8', [0x70, 0xc3, 0xa8], 'pè'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x70], 'p'],
  ['UTF-16, little end first', [0xff, 0xfe, 0x70, 0, 0xe8, 0], 'pè'],
  ['UTF-16, big end first', [0xfe, 0xff, 0, 0x70, 0, 0xe8], 'pè'],
  ['another encoding', [0x70, 0xe8, 0x20], undefined],
])('reads %s', (_name, bytes, text) => {
  expect(decodeText(new Uint8Array(bytes))).toBe(text);
});
