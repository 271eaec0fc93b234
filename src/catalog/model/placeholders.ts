/** Hosts in which a person still has to replace something. */
import type { Bilingual } from './bilingual';
import type { Finding } from './problems';
import { PLACEHOLDERS } from './vocabulary';

/** The placeholders of a text, each with what stands for it while the rest is checked: a label of a name. */
function standIns(text: string): [placeholder: string, label: string][] {
  const found = PLACEHOLDERS.flatMap((pattern) => text.match(new RegExp(pattern, 'gu')) ?? []);
  return found.map((placeholder) => [placeholder, placeholder.toLowerCase().replaceAll('_', '-')]);
}

/** A check of a host, for one in which a person still has to replace something: what is around it is checked all the same. */
export function besidePlaceholders(
  check: (host: string) => Finding | undefined,
): (host: string) => Finding | undefined {
  return (host) => {
    const pairs = standIns(host);
    if (pairs.some(([placeholder]) => placeholder === host)) return undefined;
    const finding = check(pairs.reduce((text, [placeholder, label]) => text.replaceAll(placeholder, label), host));
    if (finding === undefined) return undefined;
    // The message shows what was written.
    const restore = (text: string): string =>
      pairs.reduce((shown, [placeholder, label]) => shown.replaceAll(label, placeholder), text);
    const restored = ({ it, en }: Bilingual): Bilingual => ({ it: restore(it), en: restore(en) });
    return { what: restored(finding.what), allowed: finding.allowed, fix: restored(finding.fix) };
  };
}
