import path from 'node:path';
import { parseFrontMatterFile } from '../read/frontMatter';
import { quote, type Outcome } from '../model/problems';
import { isKey } from '../model/key';
import { descriptorSchema } from '../model/schema';
import { decode } from '../read/text';
import { validate } from '../read/validate';
import { buildDraft } from './buildDraft';
import { proposeKey } from '../model/proposeKey';
import { readRequestFile } from './requestFile';
import { fieldOf } from './requestFields';
import { answersOf } from './requestRecord';
import { splitDraft } from './splitDraft';
import type { Bilingual } from '../model/types';

/** A draft out of a file: its two files, what it is called, what the person should know. */
export interface DraftFile {
  readonly key: string;
  readonly name: string;
  readonly server?: string | undefined;
  readonly descriptor: string;
  readonly english: string;
  readonly remarks: readonly Bilingual[];
}

/** What a file that can't be read says. */
function refuse(file: string, what: Bilingual): Outcome<DraftFile> {
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
        fix: { it: 'Scarica di nuovo il file dalla checklist.', en: 'Download the file from the checklist again.' },
      },
    ],
  };
}

/** A descriptor's identity, or every problem of it. */
function identify(file: string, parts: Pick<DraftFile, 'descriptor' | 'english'>): Outcome<DraftFile> {
  const parsed = parseFrontMatterFile(file, new TextEncoder().encode(parts.descriptor));
  const outcome = parsed.ok ? validate(descriptorSchema, parsed.value) : parsed;
  if (!outcome.ok) return outcome;
  const { name, trunk } = outcome.value;
  const stem = path.basename(file).replace(/\.md$/, '');
  const key = file.endsWith('.md') && isKey(stem) ? stem : proposeKey(name, trunk.sip_server);
  return { ok: true, value: { ...parts, key, name, server: trunk.sip_server, remarks: [] } };
}

/** The draft of an exported request, and what of it didn't come along. */
function fromRequest(file: string, text: string): Outcome<DraftFile> {
  const request = readRequestFile(text, Date.now());
  if (!request.ok) return refuse(file, request.reason);
  const draft = buildDraft(answersOf(request.record));
  if (draft === undefined) {
    return refuse(file, {
      it: 'Nella richiesta manca un nome del provider che si possa pubblicare.',
      en: 'The request has no provider name that may be published.',
    });
  }
  const found = identify(file, draft);
  if (!found.ok) return found;
  const remarks = draft.altered.map((id): Bilingual => {
    const { it, en } = fieldOf(id).label;
    return {
      it: `${quote(it)} è nel descrittore in parte o per niente: confronta con la richiesta.`,
      en: `${quote(en)} is in the descriptor in part or not at all: compare with the request.`,
    };
  });
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
  return identify(file, splitDraft(text));
}
