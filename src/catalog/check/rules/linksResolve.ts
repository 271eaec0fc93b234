import { findBodyFindings } from '../bodyFindings';
import { parseMarkdown, providerKeyOf } from '../../markdown/markdown';
import type { Finding, Problem } from '../../model/problems';
import { isWebAddress } from '../../markdown/safeLinks';
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
  return isWebAddress(url);
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
      const keys = new Set(files.map(({ key }) => key));
      const check = (name: string, body: string, firstLine: number): Problem[] =>
        findBodyFindings(parseMarkdown(body), {
          // Addresses of people are for the rule about secrets, which never repeats them: it reads what is written.
          isAllowed: (url) =>
            (url.startsWith('mailto:') && body.includes(url.slice('mailto:'.length))) || isAllowed(url, keys),
          allowed: ALLOWED,
        }).map(({ line, ...finding }) => ({ ...finding, file: name, line: firstLine + line - 1, field: '' }));
      return [
        ...check(file.parsed.file, file.parsed.body, file.parsed.bodyLine),
        ...check(file.englishFile, file.english, 1),
      ];
    },
  ),
};
