import type { Codec } from '../model/vocabulary';

/** How people write the codecs; G.711 alone is both laws (ITU-T G.711). The first that fits counts. */
const SPELLINGS: readonly (readonly [pattern: RegExp, codecs: readonly Codec[]])[] = [
  [/^(?:pcma|(?:g711)?a(?:law)?)$/, ['alaw']],
  [/^(?:pcmu|(?:g711)?[uµμ](?:law)?)$/, ['ulaw']],
  [/^g711$/, ['alaw', 'ulaw']],
  [/^g729(?:a|b|ab)?$/, ['g729']],
  [/^g722$/, ['g722']],
  [/^g726(?:32)?$/, ['g726']],
  [/^gsm$/, ['gsm']],
  [/^opus$/, ['opus']],
];

/**
 * The codecs that a text names, in its order, joined by commas as the wizard has them: `G.711 A-law (PCMA), G.729a`.
 * Empty when it names none.
 */
export function codecsIn(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/\b(g)[.\s]?(7\d\d)(?:\.1)?[\s/-]*(?=[aµμu](?:-?law)?\b)/g, '$1$2')
    .replace(/\bg[.\s](?=7)/g, 'g')
    .replace(/(?<=[aµμu])[-\s]law/g, 'law')
    .match(/[\p{L}\d]{3,}/gu);
  const found = (words ?? []).flatMap((word) => SPELLINGS.find(([pattern]) => pattern.test(word))?.[1] ?? []);
  return [...new Set(found)].join(',');
}
