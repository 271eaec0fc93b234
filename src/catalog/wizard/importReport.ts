/** What an import does, in words. */
import { countOf } from '../model/countOf';
import type { AnnouncedProvider, Bilingual, Provider } from '../model/types';
import type { Difference } from './drift';

/** A value, or the absence of its row. */
function say(value: string | undefined): Bilingual {
  if (value === undefined) return { it: '(nessuna riga)', en: '(no row)' };
  return { it: value === '' ? '(vuoto)' : value, en: value === '' ? '(empty)' : value };
}

/** A number of a table's rows. */
function sayRows(count: number): Bilingual {
  return countOf(count, ['riga', 'righe'], ['row', 'rows']);
}

/** A setting that changes. */
export function sayChange({ provider, keyword, release, descriptors }: Difference): Bilingual {
  const [from, to] = [say(descriptors), say(release)];
  return {
    it: `${provider}: ${keyword}: ${from.it} → ${to.it}`,
    en: `${provider}: ${keyword}: ${from.en} → ${to.en}`,
  };
}

/** A provider that has no descriptor yet. */
export function sayNew(key: string, id: number, since: string): Bilingual {
  return {
    it: `${key}: nuovo, id ${id}, dalla release ${since}. Controlla l’azienda, che per ora è il nome, e since, se il provider c’era già prima.`,
    en: `${key}: new, id ${id}, since release ${since}. Check the company, which is the name for now, and since, if the provider was there before.`,
  };
}

/** A descriptor whose provider the wizard offers from now on. */
export function sayEntered({ key, status }: Provider, id: number, since: string): Bilingual {
  return {
    it: `${key}: ora è nel wizard, id ${id}, dalla release ${since}. Lo stato resta ${status}: decidi tu se cambia.`,
    en: `${key}: in the wizard from now on, id ${id}, since release ${since}. The status stays ${status}: yours to decide.`,
  };
}

/** A provider whose rows are all gone. */
export function sayGone({ key, status, evidence, wizard }: Provider): Bilingual {
  const withdrawn = status === 'certified' && evidence === 'wizard-list';
  return {
    it: `${key}: non è più nella release. Il descrittore perde wizard e absent; l’id ${wizard?.id} passa fra i retired_ids di _release.yml.${withdrawn ? ' Lo stato passa da certified a withdrawn: si basava sull’elenco.' : ''}`,
    en: `${key}: no longer in the release. The descriptor loses wizard and absent; the id ${wizard?.id} goes into the retired_ids of _release.yml.${withdrawn ? ' The status goes from certified to withdrawn: it rested on the list.' : ''}`,
  };
}

/** A provider that the list has lost while its settings are still there. */
export function sayHalfGone({ key, wizard }: Provider, count: number): Bilingual {
  const rows = sayRows(count);
  return {
    it: `${key}: non è nell’elenco della release, che però ha ancora ${rows.it} con l’id ${wizard?.id}. Il descrittore resta com’è: verifica la release.`,
    en: `${key}: not in the release’s list, which yet has ${rows.en} with the id ${wizard?.id}. The descriptor stays as it is: look into the release.`,
  };
}

/** Rows that belong to nobody. */
export function sayOrphans(id: number, count: number): Bilingual {
  const rows = sayRows(count);
  return {
    it: `id ${id}: non importo ${rows.it} di un provider che non è nell’elenco.`,
    en: `id ${id}: left out, ${rows.en} of a provider that isn’t in the list.`,
  };
}

/** A file of shared facts that was missing. */
export function sayWritten(name: string): Bilingual {
  return { it: `${name}: mancava, scritto.`, en: `${name}: it was missing, written.` };
}

/** The release that the descriptors describe changes. */
export function sayRelease(from: string, to: string): Bilingual {
  return { it: `_release.yml: release: ${from} → ${to}`, en: `_release.yml: release: ${from} → ${to}` };
}

/** A provider that was only announced has its settings now, under a name of the release. */
export function sayArrived(name: string, other: string): Bilingual {
  const as = name === other ? { it: '', en: '' } : { it: `, come ${other},`, en: `, as ${other},` };
  return {
    it: `_release.yml: ${name} è arrivato${as.it} e non è più in added_later.`,
    en: `_release.yml: ${name} has arrived${as.en} and leaves added_later.`,
  };
}

/** A provider that was announced for this release or an earlier one, and no new one of it has such a name. */
export function sayOverdue({ name, release }: AnnouncedProvider): Bilingual {
  return {
    it: `_release.yml: ${name} era annunciato per la ${release} e resta in added_later: nessun provider nuovo si chiama così.`,
    en: `_release.yml: ${name} was announced for ${release} and stays in added_later: no new provider has such a name.`,
  };
}

/** An id that was retired and that the release gives again. */
export function sayReused(key: string, id: number): Bilingual {
  return {
    it: `${key}: la release gli dà l’id ${id}, che era di un altro. L’id resta nei retired_ids e il descrittore lo dice con reused_id: segnalalo al prodotto.`,
    en: `${key}: the release gives it the id ${id}, which was another’s. The id stays in retired_ids and the descriptor says so with reused_id: report it to the product.`,
  };
}

/** The texts that a person has to write, and the command that accepts them. */
export function sayTexts(italian: string, english: string): Bilingual {
  return {
    it: `Da scrivere: l’italiano in ${italian}, sotto il front matter; l’inglese in ${english}. Poi: npm run i18n -- accept ${italian}`,
    en: `To be written: the Italian in ${italian}, below the front matter; the English in ${english}. Then: npm run i18n -- accept ${italian}`,
  };
}

/** Who says whether anything is missing still. */
export const CHECK_AGAIN: Bilingual = {
  it: 'Alla fine: npm run catalog -- check',
  en: 'In the end: npm run catalog -- check',
};

/** A release was named without its date. */
export function sayStays(release: string, named: string): Bilingual {
  return {
    it: `_release.yml resta alla ${release}: per portarlo alla ${named} dai anche --date.`,
    en: `_release.yml stays at ${release}: give --date too to take it to ${named}.`,
  };
}
