import { useEffect, useMemo, useState } from 'react';
import type { findKnown } from '../catalog/request/findKnown';
import type { TellingField } from '../catalog/request/requestFields';
import type { ProviderRecord } from '../catalog/search/records/types';
import { loadRecords } from './loadRecords';

/** What is needed to recognise a provider. */
interface Ready {
  readonly records: readonly ProviderRecord[];
  readonly find: typeof findKnown;
}

const NONE: ReturnType<typeof findKnown> = new Map();

/**
 * The providers of the catalog that what is being typed may be about, by the question. The catalog is fetched with the
 * first answer; while it can't be had, nothing is known.
 */
export function useKnownProviders({
  name,
  company,
  server,
}: Readonly<Record<TellingField, string>>): ReturnType<typeof findKnown> {
  const [ready, setReady] = useState<Ready>();
  const isAsked = name !== '' || company !== '' || server !== '';
  useEffect(() => {
    if (!isAsked) return;
    Promise.all([loadRecords(), import('../catalog/request/findKnown')])
      .then(([records, { findKnown: find }]) =>
        setReady({ records: records.filter((record) => record.kind === 'provider'), find }),
      )
      .catch(() => undefined);
  }, [isAsked]);
  return useMemo(() => ready?.find(ready.records, { name, company, server }) ?? NONE, [ready, name, company, server]);
}
