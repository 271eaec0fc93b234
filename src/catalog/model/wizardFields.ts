import type { Bilingual, Provider } from './types';

/** The labels of NethVoice's wizard, in its own words and in the order of its form. */
export const WIZARD_FIELD_LABELS = {
  provider: { it: 'Provider', en: 'Provider' },
  name: { it: 'Nome linea', en: 'Trunk name' },
  username: { it: 'Nome utente', en: 'Username' },
  password: { it: 'Password', en: 'Password' },
  phone: { it: 'Numero telefono', en: 'Phone number' },
  codecs: { it: 'Codec consentiti', en: 'Allowed codec' },
  forceCodec: { it: 'Forza codec', en: 'Force codec' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a person types in the wizard. */
export type WizardFieldName = keyof typeof WIZARD_FIELD_LABELS;

/** One field of the wizard and where its value goes for one provider. */
export interface WizardFormField {
  readonly name: WizardFieldName;
  /** The keywords of the trunk that receive the value; empty when none does. */
  readonly keywords: readonly string[];
}

/** Where the wizard puts what is typed (the REST module of trunks, "dynamic keywords"). */
const DYNAMIC: Readonly<Partial<Record<WizardFieldName, readonly string[]>>> = {
  name: ['trunk_name', 'sv_trunk_name', 'sv_channelid'],
  username: ['username', 'contact_user', 'from_user'],
  password: ['secret'],
  phone: [],
  codecs: ['codecs'],
};

/** The placeholder of the special options that stands for a field. */
const PLACEHOLDER_OF: Readonly<Partial<Record<WizardFieldName, string>>> = { username: '$USERNAME', phone: '$PHONE' };

/**
 * The wizard's fields in its own order. A special option takes a keyword away from the field that
 * usually fills it, and may give it to another by its placeholder.
 */
export function wizardFields({ special }: Pick<Provider, 'special'>): WizardFormField[] {
  return (Object.keys(WIZARD_FIELD_LABELS) as WizardFieldName[]).map((name) => {
    const kept = (DYNAMIC[name] ?? []).filter((keyword) => !(keyword in special));
    const placeholder = PLACEHOLDER_OF[name];
    const given = Object.entries(special).filter(
      ([, value]) => placeholder !== undefined && value.includes(placeholder),
    );
    return { name, keywords: [...kept, ...given.map(([keyword]) => keyword)] };
  });
}
