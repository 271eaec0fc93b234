import type { Catalog, Locale } from '../catalog/model/types';
import type { Checklist } from '../catalog/request/checklist';
import type { GuideSection } from '../catalog/search/records/splitGuidePage';
import type { Bodies } from './markdown/bodies';
import type { PageLabels } from './translations';

/** Everything the plugin's pages are made from, in one language. */
export interface CatalogContent {
  readonly catalog: Catalog;
  readonly bodies: Bodies;
  /** In both languages: the ticket may be written in the other one. */
  readonly checklists: Readonly<Record<Locale, Checklist>>;
  readonly guide: readonly GuideSection[];
  readonly locale: Locale;
  readonly labels: PageLabels;
}
