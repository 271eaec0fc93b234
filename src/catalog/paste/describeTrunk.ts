/** What a comparison found, in words. */
import { countOf } from '../model/countOf';
import type { Bilingual } from '../model/types';
import type { DifferenceKind, TrunkDifference } from './compareTrunk';
import { formFieldOf } from './formFields';
import type { TemplateVersion } from './templateVersions';

/** Why a setting isn't what today's template says. */
export const DIFFERENCE_LABELS: Readonly<Record<DifferenceKind, Bilingual>> = {
  later: { it: 'cambiato da una release successiva', en: 'changed by a later release' },
  typed: { it: 'scelto nel wizard', en: 'chosen in the wizard' },
  own: { it: 'cambiato a mano', en: 'changed by hand' },
};

/** A side's value, or the absence of its row. */
function sayValue(value: string | undefined): Bilingual {
  if (value === undefined) return { it: '(nessuna riga)', en: '(no row)' };
  return value === '' ? { it: '(vuoto)', en: '(empty)' } : { it: value, en: value };
}

/** The field of FreePBX's form that a setting stands in, with its tab; the keyword where that isn't known. */
function sayField(keyword: string): string {
  const field = formFieldOf(keyword);
  return field === undefined ? keyword : `${field.tab}, ${field.label} (${keyword})`;
}

/** A difference: where it stands in FreePBX's form, what the trunk has, what today's template says. */
export function describeTrunkDifference({ keyword, mine, now }: TrunkDifference): Bilingual {
  const [here, there] = [sayValue(mine), sayValue(now)];
  const field = sayField(keyword);
  return {
    it: `${field}: il trunk ha ${here.it}, il modello di oggi ${there.it}`,
    en: `${field}: the trunk has ${here.en}, today’s template ${there.en}`,
  };
}

/** The releases whose template a trunk was made from. */
export function describeVersion({ since, until, unknown }: TemplateVersion): Bilingual {
  const missing = countOf(
    unknown,
    ['valore di allora non è noto', 'valori di allora non sono noti'],
    ['value of then isn’t known', 'values of then aren’t known'],
  );
  const [it, en] =
    until === undefined
      ? since === undefined
        ? ['quello di oggi', 'today’s']
        : [`quello di oggi, dalla ${since}`, `today’s, since ${since}`]
      : since === undefined
        ? [`prima della ${until}`, `before ${until}`]
        : [`dalla ${since} a prima della ${until}`, `from ${since} until before ${until}`];
  return unknown === 0 ? { it, en } : { it: `${it}; ${missing.it}`, en: `${en}; ${missing.en}` };
}
