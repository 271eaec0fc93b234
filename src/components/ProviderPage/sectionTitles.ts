import { translate } from '@docusaurus/Translate';
import type { ProviderProps } from '../../plugin/props/providerProps';

/** The parts of a provider's page that can be linked to, by their anchors, which are the same in both languages. */
export type ProviderSectionId =
  'entries' | 'sheet' | 'notes' | 'limitations' | 'settings' | 'trunk' | 'tests' | 'history' | 'ticket';

/**
 * The heading of a part.
 *
 * @param provider what some headings depend on; without it they are those of a provider that is in the wizard
 */
export function sectionTitle(
  id: ProviderSectionId,
  { company = '', inWizard = true }: Partial<Pick<ProviderProps['provider'], 'company' | 'inWizard'>> = {},
): string {
  switch (id) {
    case 'entries':
      return translate({ id: 'entries', message: 'Quale {company} scegliere?' }, { company });
    case 'sheet':
      return translate({ id: 'sheet', message: 'Scheda di installazione' });
    case 'notes':
      return translate({ id: 'provider.notes', message: 'Da sapere' });
    case 'limitations':
      return translate({ id: 'provider.limitations', message: 'Limitazioni note' });
    case 'settings':
      return inWizard
        ? translate({ id: 'provider.settings', message: 'Che cosa imposta NethVoice' })
        : translate({ id: 'provider.settings.known', message: 'Che cosa se ne sa' });
    case 'trunk':
      return translate({ id: 'trunk.title', message: 'Anteprima del trunk' });
    case 'tests':
      return translate({ id: 'provider.tests', message: 'Verbali di test' });
    case 'history':
      return translate({ id: 'provider.history', message: 'Storia' });
    case 'ticket':
      return translate({ id: 'provider.ticket', message: 'Chiedi supporto' });
  }
}

/** The parts that the page of a provider has, in their order. */
export function sectionsOf({ provider, entries }: Pick<ProviderProps, 'provider' | 'entries'>): ProviderSectionId[] {
  const { company, inWizard, limitations, announced, testRecords, history, statusHistory } = provider;
  const parts: readonly (readonly [ProviderSectionId, boolean])[] = [
    ['entries', company !== undefined && entries.length > 0],
    ['sheet', inWizard],
    ['notes', true],
    ['limitations', limitations.some(({ afterWizard }) => !afterWizard)],
    ['settings', announced === undefined],
    ['trunk', inWizard],
    ['tests', testRecords.length > 0],
    ['history', history.length + statusHistory.length > 0],
    ['ticket', true],
  ];
  return parts.flatMap(([id, isThere]) => (isThere ? [id] : []));
}
