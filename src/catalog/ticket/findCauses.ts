import type { Bilingual } from '../model/types';
import type { Flag, Keyword } from '../model/vocabulary';
import { KNOWN_CAUSES, type KnownCause } from './knownCauses';
import { SYMPTOMS, type SymptomId } from './symptoms';
import type { TicketProvider } from './ticketProvider';

/** How surely a cause concerns a provider, the surest first, in words. */
export const FIT_LABELS = {
  named: { it: 'La fonte parla proprio di questo provider.', en: 'The source is about this very provider.' },
  template: {
    it: 'Possibile: il modello di questo provider ha i valori del caso.',
    en: 'Possible: this provider’s template has the values at issue.',
  },
  any: { it: 'Può riguardare qualsiasi trunk.', en: 'Can concern any trunk.' },
  unknown: {
    it: 'Non si sa se riguarda questo provider: le sue impostazioni non sono note.',
    en: 'Not known whether it concerns this provider: its settings aren’t known.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How surely a cause concerns a provider. */
export type Fit = keyof typeof FIT_LABELS;

/** A setting of the template, as it stands there. */
export interface TemplateValue {
  readonly keyword: Keyword | Flag;
  readonly value: string;
}

/** A cause that may be at work, and how surely. */
export interface FoundCause {
  readonly cause: KnownCause;
  /** Absent while no provider is chosen. */
  readonly fit?: Fit;
}

/** Whether a cause concerns a provider; nothing when it can't. */
function fitOf(cause: KnownCause, { name, company = '', settings, isInWizard }: TicketProvider): Fit | undefined {
  if (cause.names?.test([name, company, settings.sip_server ?? ''].join('\n')) === true) return 'named';
  if (cause.isOnlyNamed === true) return undefined;
  if (cause.takes === undefined) return 'any';
  const tests = Object.entries(cause.takes).map(([keyword, takes]) => {
    const value = settings[keyword as Keyword | Flag];
    return value === undefined && !isInWizard ? undefined : takes(value);
  });
  if (tests.includes(false)) return cause.canBeOthers === true ? 'any' : undefined;
  return tests.includes(undefined) ? 'unknown' : 'template';
}

/** What is known for a symptom and a provider, the surest first; without a provider, all that is known for the symptom. */
export function findCauses(symptom: SymptomId, provider: TicketProvider | undefined): FoundCause[] {
  const known = KNOWN_CAUSES.filter(({ symptoms }) => symptoms.includes(symptom));
  if (provider === undefined) return known.map((cause) => ({ cause }));
  return (Object.keys(FIT_LABELS) as Fit[]).flatMap((fit) =>
    known.filter((cause) => fitOf(cause, provider) === fit).map((cause) => ({ cause, fit })),
  );
}

/** What the template of a provider sets about a symptom. */
export function templateValues(symptom: SymptomId, { settings }: TicketProvider): TemplateValue[] {
  const about: readonly string[] = SYMPTOMS[symptom].keywords;
  return (Object.entries(settings) as [Keyword | Flag, string][])
    .filter(([keyword, value]) => about.includes(keyword) && value !== '')
    .map(([keyword, value]) => ({ keyword, value }));
}

/** The provider's limitations about a symptom: at least half of the settings that they name are its. */
export function limitationsOf(symptom: SymptomId, { limitations }: TicketProvider): TicketProvider['limitations'] {
  const about: readonly string[] = SYMPTOMS[symptom].keywords;
  return limitations.filter(({ keywords }) => {
    const shared = keywords.filter((keyword) => about.includes(keyword)).length;
    return shared > 0 && shared * 2 >= keywords.length;
  });
}
