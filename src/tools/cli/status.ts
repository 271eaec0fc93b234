import type { CatalogLocation } from '../../catalog/loadCatalog';
import { todayHere } from '../../catalog/model/dates';
import { STATUS_LABELS, TIER_LABELS } from '../../catalog/model/labels';
import { tierOf } from '../../catalog/model/tier';
import type { StatusAction } from '../../catalog/model/vocabulary';
import { statusAfter } from '../../catalog/records/statusHistory';
import { appendStatus } from '../../catalog/wizard/descriptorText';
import type { Shell } from './shell';
import { openDescriptor, writeDescriptor } from './stageDescriptor';

/** Why a certification changes, and when. */
export interface StatusOptions {
  readonly reasonIt: string;
  readonly reasonEn: string;
  /** ISO date; without it, today. */
  readonly date?: string;
}

/**
 * `catalog status`: writes a change of a certification into the descriptor, its history and its status. A provider that
 * becomes certified without evidence gets that of its tests.
 *
 * @returns the exit code, when it is written
 * @throws with problems, and then nothing is
 */
export function changeStatus(
  shell: Shell,
  location: CatalogLocation,
  key: string,
  action: StatusAction,
  { reasonIt, reasonEn, date = todayHere() }: StatusOptions,
): 0 {
  const open = openDescriptor(shell, location, key);
  const status = statusAfter(action);
  const isTested = open.provider.testRecords.some(({ path }) => path === 'nethvoice');
  const evidence =
    status === 'certified' && open.provider.evidence === undefined && isTested ? 'test-record' : undefined;
  const entry = { date, action, reason: { it: reasonIt, en: reasonEn } };
  writeDescriptor(shell, location, open.file, appendStatus(open.source, entry, evidence), [
    { it: 'Non è stato scritto niente: con questo cambiamento…', en: 'Nothing was written: with this change…' },
  ]);
  const [before, after, tier] = [
    STATUS_LABELS[open.provider.status],
    STATUS_LABELS[status],
    TIER_LABELS[tierOf(status)],
  ];
  shell.out({
    it: `${key}: ${before.it} → ${after.it} (${action}, ${date}). ${tier.it}.`,
    en: `${key}: ${before.en} → ${after.en} (${action}, ${date}). ${tier.en}.`,
  });
  if (evidence !== undefined) shell.out({ it: 'Aggiunto evidence: test-record.', en: 'Added evidence: test-record.' });
  return 0;
}
