/** The way from the wizard to a working trunk, as a person walks it: the same words for the page, the paper and a copy. */
import type { Bilingual, Locale } from '../model/bilingual';
import { MAX_TRUNK_NAME_LENGTH } from '../model/limits';
import { WIZARD_FIELD_LABELS, type WizardFieldName } from '../model/wizardFields';
import { chooseTicks, LISTS_OWN_CODECS } from './codecChoice';

/** What the sheet is made from: what a provider's page knows. */
export interface SheetProvider {
  readonly name: string;
  readonly authentication?: string;
  readonly registration?: string;
  readonly codecs?: readonly string[];
  readonly special: Readonly<Record<string, string>>;
  readonly limitations: readonly {
    readonly id: string;
    readonly afterWizard: boolean;
    readonly keywords: readonly string[];
    readonly text: string;
  }[];
}

/** One thing to do. */
export interface SheetLine {
  /** The field of the wizard's form that it is about, in the wizard's words. */
  readonly field?: string;
  readonly text: string;
  /** What is copied, chosen or ticked, letter by letter. */
  readonly value?: string;
  /** Whether a box is to be ticked or to be cleared. */
  readonly box?: 'tick' | 'untick';
  /** The PJSIP keywords that it changes in FreePBX. */
  readonly keywords?: readonly string[];
}

/** One step of the sheet. */
export interface SheetStep {
  readonly id: 'entry' | 'type' | 'codecs' | 'by-hand' | 'check';
  readonly title: string;
  readonly lines: readonly SheetLine[];
}

type Say = (text: Bilingual) => string;

/** What to type: the wizard's fields in its order. */
function typeLines({ authentication, special }: SheetProvider, say: Say): SheetLine[] {
  const isInbound = authentication === 'inbound';
  const en = 'the one that the provider gave you';
  const fields: Partial<Record<WizardFieldName, Bilingual>> = {
    name: isInbound
      ? {
          it: 'il login esatto con cui si presenta il provider: il nome della linea vale come login',
          en: 'the exact login that the provider presents itself with: the trunk’s name serves as the login',
        }
      : {
          it: `a tua scelta, al massimo ${MAX_TRUNK_NAME_LENGTH} caratteri`,
          en: `your choice, at most ${MAX_TRUNK_NAME_LENGTH} characters`,
        },
    username: isInbound
      ? {
          it: 'il modulo lo chiede, ma con questo modello non ha effetto',
          en: 'the form asks for it, but with this template it has no effect',
        }
      : { it: 'quello che ti ha dato il provider', en },
    password:
      special.secret === ''
        ? {
            it: 'il modulo la chiede, ma il modello la svuota: va bene un testo qualunque',
            en: 'the form asks for it, but the template empties it: any text will do',
          }
        : { it: 'quella che ti ha dato il provider', en },
    phone: { it: 'il numero della linea, nel formato del provider', en: 'the line’s number, in the provider’s format' },
  };
  return Object.entries(fields).map(([name, text]) => ({
    field: say(WIZARD_FIELD_LABELS[name as WizardFieldName]),
    text: say(text),
  }));
}

/** What to tick, and what to clear. */
function codecLines({ codecs }: SheetProvider, release: string, say: Say): SheetLine[] {
  if (codecs === undefined) {
    return [{ text: say({ it: 'I codec del modello sono sconosciuti.', en: 'The template’s codecs are unknown.' }) }];
  }
  const { tick, untick, notOffered, isTrap } = chooseTicks(codecs, release);
  const first =
    isTrap === undefined
      ? {
          it: `Dalla ${LISTS_OWN_CODECS} il wizard elenca i codec del provider: controlla che siano questi.`,
          en: `From ${LISTS_OWN_CODECS} on the wizard lists the provider’s codecs: check that they are these.`,
        }
      : isTrap
        ? {
            it: 'Il wizard propone il solo g729, e dopo un salvataggio alaw e ulaw: correggi la selezione.',
            en: 'The wizard proposes g729 alone, and after a save alaw and ulaw: correct the selection.',
          }
        : {
            it: 'La selezione con cui parte il wizard va bene; dopo un salvataggio riparte da alaw e ulaw.',
            en: 'The selection that the wizard starts with is right; after a save it starts with alaw and ulaw.',
          };
  const others = {
    it: `Il modello ha anche ${notOffered.join(', ')}: il wizard non li offre, e il trunk nasce senza.`,
    en: `The template also has ${notOffered.join(', ')}: the wizard doesn’t offer them, and the trunk is made without.`,
  };
  return [
    { text: say(first) },
    ...tick.map((value): SheetLine => ({ text: say({ it: 'spunta', en: 'tick' }), value, box: 'tick' })),
    ...untick.map((value): SheetLine => ({ text: say({ it: 'togli la spunta', en: 'untick' }), value, box: 'untick' })),
    ...(notOffered.length === 0 ? [] : [{ text: say(others) }]),
    { field: say(WIZARD_FIELD_LABELS.forceCodec), text: say({ it: 'lascialo attivo', en: 'leave it on' }) },
  ];
}

/** What to change in FreePBX once the wizard has made the trunk. */
function byHandLines({ limitations }: SheetProvider, say: Say): SheetLine[] {
  const lines = limitations
    .filter(({ afterWizard }) => afterWizard)
    .map(({ text, keywords }): SheetLine => ({ text, keywords }));
  return lines.length > 0
    ? lines
    : [{ text: say({ it: 'Niente, per quanto ne sappiamo.', en: 'Nothing, as far as we know.' }) }];
}

/** How to see that it works. */
function checkLines({ registration }: SheetProvider, say: Say): SheetLine[] {
  const registered = {
    it: 'Il trunk risulta registrato presso il provider.',
    en: 'The trunk is registered with the provider.',
  };
  return [
    ...(registration === 'send' ? [registered] : []),
    {
      it: 'Una chiamata in uscita e una in entrata: si sente da tutte e due le parti, e chi riceve vede il numero giusto.',
      en: 'A call out and a call in: both sides hear each other, and the called party sees the right number.',
    },
    {
      it: 'La chiamata in entrata arriva dove deve: il numero chiamato è quello della rotta in entrata.',
      en: 'The incoming call arrives where it should: the called number is that of the inbound route.',
    },
  ].map((text) => ({ text: say(text) }));
}

/**
 * The steps for one provider with the wizard of one release, in the wizard's order.
 *
 * @param release the NethVoice release whose wizard is used
 */
export function installationSheet(provider: SheetProvider, release: string, locale: Locale): SheetStep[] {
  const say: Say = (text) => text[locale];
  return [
    {
      id: 'entry',
      title: say({ it: 'Scegli il provider', en: 'Choose the provider' }),
      lines: [{ field: say(WIZARD_FIELD_LABELS.provider), text: '', value: provider.name }],
    },
    { id: 'type', title: say({ it: 'Scrivi', en: 'Type' }), lines: typeLines(provider, say) },
    {
      id: 'codecs',
      title: say({ it: 'Spunta questi codec', en: 'Tick these codecs' }),
      lines: codecLines(provider, release, say),
    },
    {
      id: 'by-hand',
      title: say({ it: 'Poi cambia a mano, in FreePBX', en: 'Then change by hand, in FreePBX' }),
      lines: byHandLines(provider, say),
    },
    { id: 'check', title: say({ it: 'Controlla', en: 'Check' }), lines: checkLines(provider, say) },
  ];
}

/** The sheet as plain text, for a copy: a step a paragraph, a thing to do a line. */
export function sheetText(title: string, steps: readonly SheetStep[]): string {
  const boxes = { tick: '[x]', untick: '[ ]' } as const;
  const lineText = ({ field, text, value, box, keywords = [] }: SheetLine): string =>
    [
      box === undefined ? '-' : boxes[box],
      field === undefined ? '' : `${field}:`,
      value ?? '',
      box === undefined ? text : `(${text})`,
      keywords.length === 0 ? '' : `(${keywords.join(', ')})`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  return [
    title,
    ...steps.map(({ title: step, lines }, at) => [`${at + 1}. ${step}`, ...lines.map(lineText)].join('\n')),
  ].join('\n\n');
}
