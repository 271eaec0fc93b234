import { translate } from '@docusaurus/Translate';
import {
  ENCRYPTION_LABELS,
  EVIDENCE_LABELS,
  REGISTRATION_LABELS,
  STATUS_LABELS,
  TIER_LABELS,
  transportLabel,
} from '../../catalog/model/labels';
import type { Locale } from '../../catalog/model/types';
import { formFieldOf } from '../../catalog/paste/formFields';
import { FACETS } from '../../catalog/search/facets/facets';
import type { ComparedProvider, CompareData } from '../../plugin/props/compareData';

/** A cell: a word, a setting's value (no text where its row is absent), or one of the ways of not having either. */
export type CompareCell =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string | undefined }
  | { readonly kind: 'unknown' | 'none' };

/** One row of the comparison. */
export interface CompareRow {
  readonly id: string;
  /** In words; of a setting the field in FreePBX's form, where there is one. */
  readonly label: string;
  /** The wizard's keyword that it is about. */
  readonly keyword?: string;
  readonly cells: readonly CompareCell[];
  /** What is known differs; is the same for all; is the same, but not known of all. */
  readonly kind: 'differs' | 'equal' | 'unknown';
}

const UNKNOWN: CompareCell = { kind: 'unknown' };

function word(text: string | undefined): CompareCell {
  return text === undefined ? UNKNOWN : { kind: 'word', text };
}

/** A setting of one provider: its own value, else the shared one, else unknown. */
function setting(provider: ComparedProvider, keyword: string, common: string | null, locale: Locale): CompareCell {
  if (provider.absent.includes(keyword)) return { kind: 'value', text: undefined };
  const value = provider.values[keyword] ?? (provider.inWizard ? common : null);
  if (value === null) return UNKNOWN;
  const words = value === '' ? undefined : wordsOf(keyword, value, locale);
  return words === undefined ? { kind: 'value', text: value } : word(words);
}

/** How the cells of a row go together. What is unknown is no difference. */
function kindOf(cells: readonly CompareCell[]): CompareRow['kind'] {
  const known = cells.filter(({ kind }) => kind !== 'unknown');
  if (new Set(known.map((cell) => JSON.stringify(cell))).size > 1) return 'differs';
  return known.length === cells.length ? 'equal' : 'unknown';
}

/** A flag in words: it has no field in a form. */
function flagLabel(keyword: string): string | undefined {
  switch (keyword) {
    case 'disable_topos_header':
      return translate({ id: 'compare.topos', message: 'Il proxy non nasconde la topologia' });
    case 'disable_srtp_header':
      return translate({ id: 'compare.srtp', message: 'Per il proxy l’audio è RTP in chiaro' });
    default:
      return undefined;
  }
}

/** A value in words, where words say more than the value. */
function wordsOf(keyword: string, value: string, locale: Locale): string | undefined {
  if (keyword === 'registration') return REGISTRATION_LABELS[value]?.[locale];
  if (keyword === 'media_encryption') return ENCRYPTION_LABELS[value]?.[locale];
  if (keyword === 'transport') return transportLabel(value);
  if (flagLabel(keyword) === undefined) return undefined;
  return value === '1'
    ? translate({ id: 'compare.yes', message: 'sì' })
    : translate({ id: 'compare.no', message: 'no' });
}

/** What is said of the providers beside their settings. */
function facts(
  providers: readonly ComparedProvider[],
  locale: Locale,
): [id: string, label: string, cells: CompareCell[]][] {
  return [
    [
      'tier',
      translate({ id: 'provider.support', message: 'Supporto' }),
      providers.map(({ tier }) => word(tier && TIER_LABELS[tier][locale])),
    ],
    [
      'status',
      translate({ id: 'provider.status', message: 'Stato' }),
      providers.map(({ status }) => word(STATUS_LABELS[status][locale])),
    ],
    [
      'evidence',
      translate({ id: 'provider.evidence', message: 'Su che cosa si basa' }),
      providers.map(({ evidence }) =>
        evidence === undefined ? { kind: 'none' } : word(EVIDENCE_LABELS[evidence][locale]),
      ),
    ],
    ['company', FACETS.company.title[locale], providers.map(({ company }) => word(company))],
    [
      'since',
      translate({ id: 'fact.since', message: 'Nel wizard da' }),
      providers.map(({ since }) => word(since ?? translate({ id: 'fact.since.none', message: 'non è nel wizard' }))),
    ],
    [
      'after',
      translate({ id: 'provider.afterWizard', message: 'Da fare a mano dopo il wizard' }),
      providers.map(({ inWizard, afterWizard }) => {
        if (!inWizard) return UNKNOWN;
        return word(
          afterWizard.length === 0 ? translate({ id: 'compare.nothing', message: 'niente' }) : afterWizard.join(' '),
        );
      }),
    ],
  ];
}

/** The rows of a comparison, the facts first and then every setting, in a fixed order. */
export function buildRows({ defaults, providers }: CompareData, keys: readonly string[], locale: Locale): CompareRow[] {
  const chosen = keys.flatMap((key) => providers[key] ?? []);
  const special = [...new Set(chosen.flatMap((provider) => Object.keys(provider.special)))].sort();
  return [
    ...facts(chosen, locale).map(([id, label, cells]) => ({ id, label, cells, kind: kindOf(cells) })),
    ...defaults.map(([keyword, common]) => {
      const cells = chosen.map((provider) => setting(provider, keyword, common, locale));
      const label = formFieldOf(keyword)?.label ?? flagLabel(keyword) ?? '';
      return { id: keyword, label, keyword, cells, kind: kindOf(cells) };
    }),
    ...special.map((keyword) => {
      const cells = chosen.map(({ special: options }): CompareCell => {
        const text = options[keyword];
        return text === undefined ? { kind: 'none' } : { kind: 'value', text };
      });
      const label = translate(
        { id: 'compare.special', message: '{name}, opzione speciale' },
        { name: formFieldOf(keyword)?.label ?? keyword },
      );
      return { id: `special-${keyword}`, label, keyword, cells, kind: kindOf(cells) };
    }),
  ];
}
