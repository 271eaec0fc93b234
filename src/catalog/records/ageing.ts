/**
 * How evidence ages. The thresholds are a proposal of this site. The support tier follows from the status alone: nothing
 * here changes it.
 */
import type { Catalog, Provider, ReleaseFacts, TestRecord } from '../model/types';
import { evidenceRecord } from './standing';

/** After how many months from its date a record is due to be made again, and after how many it says little. */
export const AGEING_MONTHS = { due: 12, stale: 24 } as const;

/** How old a record is: it still holds, is due to be made again, or says little of today. */
export type Age = 'fresh' | 'due' | 'stale';

/** When a record gets old; said by dates, so that what is published doesn't depend on the day of the build. */
export interface Ageing {
  /** ISO dates: of the tests, from when they are due, from when they are stale. */
  readonly date: string;
  readonly dueFrom: string;
  readonly staleFrom: string;
  readonly release: string;
  /** The catalog's release has another major release of Asterisk than the tests were made on. */
  readonly otherAsterisk: boolean;
}

/** A date some months later; of a day that the month doesn't have, the first of the next. */
function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
}

/** The first number of a release. */
function majorOf(release: string): string | undefined {
  return /^\d+/.exec(release)?.[0];
}

/** When a record gets old, by its date and by the Asterisk that the catalog's release has now. */
export function ageingOf(
  { date, release, asterisk }: Pick<TestRecord, 'date' | 'release' | 'asterisk'>,
  catalog: Pick<ReleaseFacts, 'date' | 'asterisk'>,
): Ageing {
  const otherAsterisk =
    asterisk !== undefined && catalog.asterisk !== undefined && majorOf(asterisk) !== majorOf(catalog.asterisk);
  const byAge = monthsLater(date, AGEING_MONTHS.due);
  const byAsterisk = date > catalog.date ? date : catalog.date;
  const dueFrom = otherAsterisk && byAsterisk < byAge ? byAsterisk : byAge;
  return { date, release, dueFrom, staleFrom: monthsLater(date, AGEING_MONTHS.stale), otherAsterisk };
}

/** How old a record is on a day. */
export function ageOn({ dueFrom, staleFrom }: Pick<Ageing, 'dueFrom' | 'staleFrom'>, day: string): Age {
  if (day >= staleFrom) return 'stale';
  return day >= dueFrom ? 'due' : 'fresh';
}

/** When a provider's evidence gets old; nothing without tests through NethVoice. */
export function providerAgeing(
  provider: Pick<Provider, 'trunk' | 'testRecords'>,
  release: Pick<ReleaseFacts, 'date' | 'asterisk'>,
): Ageing | undefined {
  const record = evidenceRecord(provider);
  return record === undefined ? undefined : ageingOf(record, release);
}

/** A provider whose tests are to be made again some day. */
export interface Retest {
  readonly provider: Provider;
  /** Absent when there is no record. */
  readonly ageing?: Ageing;
}

/** The listed providers that are certified or suspended: those with a record by when they are due, then those without. */
export function listRetests({ providers, release }: Pick<Catalog, 'providers' | 'release'>): Retest[] {
  const all = providers
    .filter(({ listed, status }) => listed && (status === 'certified' || status === 'suspended'))
    .map((provider): Retest => {
      const ageing = providerAgeing(provider, release);
      return ageing === undefined ? { provider } : { provider, ageing };
    });
  const dueOf = ({ ageing }: Retest): string => ageing?.dueFrom ?? '9999';
  return all.sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
}
