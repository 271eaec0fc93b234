import { translate } from '@docusaurus/Translate';
import {
  CODEC_LABELS,
  ENCRYPTION_LABELS,
  EVIDENCE_LABELS,
  REGISTRATION_LABELS,
  STATUS_LABELS,
  TIER_LABELS,
} from '../../catalog/model/labels';
import type { FacetId } from '../../catalog/search/types';
import type { Bilingual, Locale } from '../../catalog/model/types';

/** A facet's heading. */
export function facetTitle(id: FacetId): string {
  switch (id) {
    case 'tier':
      return translate({ id: 'facet.tier', message: 'Supporto' });
    case 'status':
      return translate({ id: 'facet.status', message: 'Stato' });
    case 'evidence':
      return translate({ id: 'facet.evidence', message: 'Evidenza' });
    case 'registration':
      return translate({ id: 'facet.registration', message: 'Registrazione' });
    case 'codec':
      return translate({ id: 'facet.codec', message: 'Codec' });
    case 'transport':
      return translate({ id: 'facet.transport', message: 'Trasporto' });
    case 'encryption':
      return translate({ id: 'facet.encryption', message: 'Cifratura' });
    case 'left':
      return translate({ id: 'facet.left', message: 'Dopo il wizard' });
    case 'company':
      return translate({ id: 'facet.company', message: 'Azienda' });
  }
}

/** The labels of values that have a word in both languages. */
const VALUE_LABELS: Readonly<Partial<Record<FacetId, Readonly<Record<string, Bilingual>>>>> = {
  tier: TIER_LABELS,
  status: STATUS_LABELS,
  evidence: EVIDENCE_LABELS,
  registration: REGISTRATION_LABELS,
  encryption: ENCRYPTION_LABELS,
};

/** A value of a facet in words. */
export function facetValueLabel(id: FacetId, value: string, locale: Locale): string {
  if (id === 'codec') return CODEC_LABELS[value] ?? value;
  if (id === 'transport') return value.toUpperCase();
  if (id === 'left') {
    return value === 'nothing'
      ? translate({ id: 'facet.left.nothing', message: 'Niente da fare a mano' })
      : translate({ id: 'facet.left.something', message: 'Resta qualcosa da fare' });
  }
  return VALUE_LABELS[id]?.[value]?.[locale] ?? value;
}
