import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainPath } from '../../src/client/plainAddress';

describe('the path of an address', () => {
  it.each([
    ['/', '/'],
    ['/providers/oval/', '/providers/oval/'],
    ['/providers/%6Fval/', '/providers/oval/'],
    ['/%70rovider%73/oval', '/providers/oval'],
    ['/providers%2Foval/', '/providers/oval/'],
    ['//providers///oval/', '/providers/oval/'],
    ['/%2F%2Fexample.com/', '/example.com/'],
    ['/providers/index.html', '/providers/'],
    ['/a%20b/citt%c3%a0', '/a%20b/citt%C3%A0'],
    ['/à b', '/%C3%A0%20b'],
    ['/%5Cexample.com/', '/%EF%BF%BDexample.com/'],
    ['/\\example.com', '/%EF%BF%BDexample.com'],
    ['/%E0%A4', '/%EF%BF%BD'],
    ['/%', '/%EF%BF%BD'],
    ['/100%25', '/100%EF%BF%BD'],
    ['/a%3Fb%23c%0Ad%00', '/a%EF%BF%BDb%EF%BF%BDc%EF%BF%BDd%EF%BF%BD'],
  ])('%s', (address, plain) => expect(toPlainPath(address)).toBe(plain));

  it('is read twice without going wrong, stays as it is from then on, and on this site', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '%',
      '%2f',
      '%5C',
      '%25',
      '%E0%A4',
      '%c3%a8',
      '..',
      'a',
      '%41',
      ' ',
      '?',
      'è',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const plain = toPlainPath(`/${parts.join('')}`);
        expect(toPlainPath(plain)).toBe(plain);
        expect(() => decodeURI(decodeURI(plain))).not.toThrow();
        expect(new URL(plain, 'https://site.example').host).toBe('site.example');
      }),
    );
  });
});
