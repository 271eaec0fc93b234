import path from 'node:path';
import { parseFrontMatterFile } from '../read/frontMatter';
import { quote, type Outcome } from '../model/problems';
import { isKey } from '../model/key';
import { descriptorSchema } from '../model/schema';
import { decode } from '../read/text';
import { validate } from '../read/validate';
import { NOT_REQUESTED, toRequest } from '../wizard/descriptorText';
import { buildDraft, type Draft } from './buildDraft';
import { proposeKey } from '../model/proposeKey';
import { readRequestFile } from './requestFile';
import { fieldOf, FIELDS } from './requestFields';
import { answersOf, TEXT_IDS } from './requestRecord';
import { splitDraft } from './splitDraft';
import type { Bilingual, RawValue } from '../model/types';

/** A draft out of a file: its two files, what it is called, what the person should know. */
export interface DraftFile {
  readonly key: string;
  readonly name: string;
  readonly server?: string | undefined;
  readonly descriptor: string;
  readonly english: string;
  readonly remarks: readonly Bilingual[];
  /** The file that a person gave, where there is one. */
  readonly source?: { readonly file: string; readonly text: string };
}

/** How to get a file that can be read. */
const DOWNLOAD: Bilingual = {
  it: 'Scarica di nuovo il file dalla checklist.',
  en: 'Download the file from the checklist again.',
};

/** What a file that can't be read says. */
function refuse(file: string, what: Bilingual, fix = DOWNLOAD): Outcome<DraftFile> {
  return {
    ok: false,
    problems: [
      {
        file,
        line: 1,
        field: '',
        what,
        allowed: {
          it: 'una richiesta esportata (.json) o una bozza di descrittore (.md)',
          en: 'an exported request (.json) or a draft descriptor (.md)',
        },
        fix,
      },
    ],
  };
}

/** A descriptor's identity and what it is without claims that no request makes, or every problem of it. */
function identify(file: string, text: string, parts: Pick<DraftFile, 'descriptor' | 'english'>): Outcome<DraftFile> {
  const parsed = parseFrontMatterFile(file, new TextEncoder().encode(parts.descriptor));
  if (!parsed.ok) return parsed;
  const { status = 'requested', ...fields } = parsed.value.data as Readonly<Record<string, RawValue>>;
  const dropped = NOT_REQUESTED.filter((field) => field in fields);
  const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => !dropped.some((gone) => gone === field)));
  const outcome = validate(descriptorSchema, { ...parsed.value, data: { ...kept, status: 'requested' } });
  if (!outcome.ok) return outcome;
  const { name, trunk } = outcome.value;
  const stem = path.basename(file).replace(/\.md$/, '');
  const key = file.endsWith('.md') && isKey(stem) ? stem : proposeKey(name, trunk.sip_server);
  const remarks = [
    ...(status === 'requested' ? [] : [reset(status)]),
    ...dropped.map((field) => ({
      it: `${field} resta fuori: una richiesta non è ancora nel wizard e nessun test l’ha verificata.`,
      en: `${field} is left out: a request isn’t in the wizard yet, and no test has verified it.`,
    })),
    ...(outcome.value.company === undefined ? [NO_COMPANY] : []),
  ];
  const descriptor = toRequest(parts.descriptor);
  return {
    ok: true,
    value: { ...parts, descriptor, key, name, server: trunk.sip_server, remarks, source: { file, text } },
  };
}

/** That a draft claimed another status. */
function reset(status: RawValue): Bilingual {
  const was = typeof status === 'string' ? ` ${quote(status)}` : '';
  return {
    it: `status${was} diventa requested: un provider nuovo è una richiesta.`,
    en: `status${was} becomes requested: a new entry is a request.`,
  };
}

/** How the company gets in. */
const NO_COMPANY: Bilingual = {
  it: 'L’azienda non si sa e resta fuori: quando la sai, aggiungi company al descrittore. Dopo requested è obbligatoria.',
  en: 'The company is unknown and left out: once you know it, add company to the descriptor. After requested it has to be there.',
};

/** What of the public answers doesn't stand in a draft as it was typed. */
export function describeAltered({ altered }: Draft): Bilingual[] {
  return altered.map(({ id, why }) => {
    const { it, en } = fieldOf(id).label;
    return {
      it: `${quote(it)} è nel descrittore in parte o per niente. ${why.it}`,
      en: `${quote(en)} is in the descriptor in part or not at all. ${why.en}`,
    };
  });
}

/** What a request's file holds and a descriptor, which is public, doesn't. */
function describeDropped(text: string, redacted: readonly string[]): Bilingual[] {
  const { answers } = JSON.parse(text.replace(/^\uFEFF/, '')) as { answers: Readonly<Record<string, unknown>> };
  const stated = Object.entries(answers).filter(([, value]) => value !== '');
  const inside = FIELDS.filter(({ id, isPublic }) => !isPublic && stated.some(([name]) => name === id));
  const strange = stated.filter(
    ([name, value]) => typeof value !== 'string' || !(TEXT_IDS as readonly string[]).includes(name),
  );
  return [
    ...(inside.length === 0
      ? []
      : [
          {
            it: `Resta solo nella richiesta, perché il descrittore è pubblico: ${inside.map(({ label }) => label.it).join(', ')}.`,
            en: `Stays in the request alone, since the descriptor is public: ${inside.map(({ label }) => label.en).join(', ')}.`,
          },
        ]),
    ...strange.map(([name]) => ({
      it: `${quote(name)} resta fuori: non è una risposta del modulo.`,
      en: `${quote(name)} is left out: it is no answer of the form.`,
    })),
    ...redacted.map((name) => ({
      it: `Da ${quote(name)} è stata tolta quella che sembra una password.`,
      en: `What looks like a password was taken out of ${quote(name)}.`,
    })),
  ];
}

/** The draft of an exported request, and what of it didn't come along. */
function fromRequest(file: string, text: string): Outcome<DraftFile> {
  const request = readRequestFile(text, Date.now());
  if (!request.ok) return refuse(file, request.reason);
  const draft = buildDraft(answersOf(request.record));
  if (draft === undefined) {
    return refuse(
      file,
      {
        it: 'Nella richiesta manca un nome del provider che si possa pubblicare.',
        en: 'The request has no provider name that may be published.',
      },
      {
        it: 'Scrivi il nome nella checklist ed esporta di nuovo la richiesta.',
        en: 'Write the name in the checklist and export the request again.',
      },
    );
  }
  const found = identify(file, text, draft);
  if (!found.ok) return found;
  const remarks = [...found.value.remarks, ...describeAltered(draft), ...describeDropped(text, request.redacted)];
  return { ok: true, value: { ...found.value, remarks } };
}

/**
 * The draft in a downloaded file: a request as JSON, or a descriptor with both bodies.
 *
 * @param file its path, as it is shown in problems
 */
export function readDraftFile(file: string, bytes: Uint8Array): Outcome<DraftFile> {
  const decoded = decode(bytes);
  const text = 'text' in decoded ? decoded.text : new TextDecoder().decode(bytes);
  // A request holds contact data and whole texts: it may be larger than a descriptor.
  if (/^\uFEFF?\s*\{/.test(text)) return fromRequest(file, text);
  if ('finding' in decoded) return { ok: false, problems: [{ ...decoded.finding, file, field: '' }] };
  if (!text.startsWith('---')) {
    return refuse(file, {
      it: 'Il file non è né una richiesta né un descrittore.',
      en: 'The file is neither a request nor a descriptor.',
    });
  }
  return identify(file, text, splitDraft(text));
}
