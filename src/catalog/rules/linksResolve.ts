import { findLinks, providerKeyOf } from '../markdown';
import { quote, type Finding, type Problem } from '../problems';
import { perFile, type Rule } from './rule';

const ALLOWED: Finding['allowed'] = {
  it: 'https://…, una pagina del sito (/guide/…) o un altro descrittore (./chiave.md)',
  en: 'https://…, a page of the site (/guide/…) or another descriptor (./key.md)',
};

/** Whether an address is one that a body may link to. */
function isAllowed(url: string, keys: ReadonlySet<string>): boolean {
  const key = providerKeyOf(url);
  if (key !== undefined) return keys.has(key);
  if (/^\/(?:guide|providers|checklist)(?:[/#?]|$)/.test(url)) return !url.includes('..');
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}

/** Bodies link to the web, to this site and to each other; they hold no pictures and no HTML. */
export const linksResolve: Rule = {
  needsProse: true,
  ...perFile(
    'links-resolve',
    {
      it: 'I collegamenti portano da qualche parte e non eseguono niente.',
      en: 'Links lead somewhere and run nothing.',
    },
    (file, { files }) => {
      const keys = new Set(files.map(({ parsed }) => parsed.key));
      const check = (name: string, body: string, firstLine: number): Problem[] =>
        findLinks(body).flatMap(({ url, line, kind }): Problem[] => {
          // Addresses of people are for the rule about secrets, which never repeats them.
          if (kind === 'link' && (url.startsWith('mailto:') || isAllowed(url, keys))) return [];
          const place = { file: name, line: firstLine + line - 1, field: '' };
          if (kind === 'html') {
            return [
              {
                ...place,
                what: { it: `C’è del codice HTML: ${quote(url)}.`, en: `There is HTML: ${quote(url)}.` },
                allowed: { it: 'solo Markdown', en: 'Markdown alone' },
                fix: {
                  it: 'Riscrivilo in Markdown; metti tra `apici inversi` i segni < e >.',
                  en: 'Write it as Markdown; put < and > between `backticks`.',
                },
              },
            ];
          }
          return [
            {
              ...place,
              what:
                kind === 'image'
                  ? { it: `C’è un’immagine: ${quote(url)}.`, en: `There is an image: ${quote(url)}.` }
                  : { it: `Il collegamento ${quote(url)} non va bene.`, en: `The link ${quote(url)} won’t do.` },
              allowed: ALLOWED,
              fix: { it: 'Correggi l’indirizzo o toglilo.', en: 'Correct the address or remove it.' },
            },
          ];
        });
      return [
        ...check(file.parsed.file, file.parsed.body, file.parsed.bodyLine),
        ...check(file.englishFile, file.english, 1),
      ];
    },
  ),
};
