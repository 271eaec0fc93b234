import { translate } from '@docusaurus/Translate';
import { EVIDENCE_LABELS, STATUS_LABELS, TIER_LABELS } from '../../catalog/model/labels';
import type { Locale } from '../../catalog/model/types';
import { FACETS } from '../../catalog/search/facets/facets';
import type { ComparedProvider, CompareData } from '../../plugin/props/compareData';

/** A cell: a word, a column's value, or one of the ways of not having one. */
export type CompareCell =
  | { readonly kind: 'word' | 'value'; readonly text: string }
  | { readonly kind: 'unknown' | 'absent' | 'blank' | 'none' };

/** One row of the comparison. */
export interface CompareRow {
  readonly id: string;
  readonly label: string;
  /** The label is a keyword of the wizard. */
  readonly isKeyword: boolean;
  readonly cells: readonly CompareCell[];
  readonly differs: boolean;
}

const UNKNOWN: CompareCell = { kind: 'unknown' };

function word(text: string | undefined): CompareCell {
  return text === undefined ? UNKNOWN : { kind: 'word', text };
}

/** A setting of one provider: its own value, else the shared one, else unknown. */
function setting(provider: ComparedProvider, keyword: string, common: string | null): CompareCell {
  if (provider.absent.includes(keyword)) return { kind: 'absent' };
  const value = provider.values[keyword] ?? (provider.inWizard ? common : null);
  if (value === null) return UNKNOWN;
  return value === '' ? { kind: 'blank' } : { kind: 'value', text: value };
}

/** Whether what is known of a row isn't all the same. What is unknown is no difference. */
function differ(cells: readonly CompareCell[]): boolean {
  return new Set(cells.filter(({ kind }) => kind !== 'unknown').map((cell) => JSON.stringify(cell))).size > 1;
}

/** What is said of the providers beside their settings. */
function facts(
  providers: readonly ComparedProvider[],
  locale: Locale,
): [id: string, label: string, cells: CompareCell[]][] {
  return [
    ['tier', FACETS.tier.title[locale], providers.map(({ tier }) => word(tier && TIER_LABELS[tier][locale]))],
    ['status', FACETS.status.title[locale], providers.map(({ status }) => word(STATUS_LABELS[status][locale]))],
    [
      'evidence',
      FACETS.evidence.title[locale],
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
    ...facts(chosen, locale).map(([id, label, cells]) => ({
      id,
      label,
      isKeyword: false,
      cells,
      differs: differ(cells),
    })),
    ...defaults.map(([keyword, common]) => {
      const cells = chosen.map((provider) => setting(provider, keyword, common));
      return { id: keyword, label: keyword, isKeyword: true, cells, differs: differ(cells) };
    }),
    ...special.map((keyword) => {
      const cells = chosen.map(({ special: options }): CompareCell => {
        const value = options[keyword];
        if (value === undefined) return { kind: 'none' };
        return value === '' ? { kind: 'blank' } : { kind: 'value', text: value };
      });
      const label = translate({ id: 'compare.special', message: 'opzione speciale {keyword}' }, { keyword });
      return { id: `special-${keyword}`, label, isKeyword: false, cells, differs: differ(cells) };
    }),
  ];
}
