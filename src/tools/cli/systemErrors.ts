import { WriteRefused } from '../../catalog/changeFiles';
import type { Bilingual } from '../../catalog/model/types';
import { Refusal } from './refusal';

/** What the system says of a file, by the name of its error. */
const REASONS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { it: 'non c’è', en: 'isn’t there' },
  EACCES: { it: 'mancano i permessi', en: 'no permission' },
  EPERM: { it: 'mancano i permessi', en: 'no permission' },
  EROFS: { it: 'il disco è in sola lettura', en: 'the disk is read-only' },
  ENOTDIR: { it: 'non è una cartella', en: 'isn’t a folder' },
  EISDIR: { it: 'è una cartella', en: 'is a folder' },
  EEXIST: { it: 'c’è già', en: 'is there already' },
  ENOSPC: { it: 'il disco è pieno', en: 'the disk is full' },
  ENAMETOOLONG: { it: 'il nome è troppo lungo', en: 'the name is too long' },
  ELOOP: { it: 'i collegamenti simbolici girano in tondo', en: 'its symbolic links go round in circles' },
};

/** An error of any kind in a line, without a trace of the program: the file and the reason where the system names them. */
export function describeError(error: unknown): Bilingual {
  if (error instanceof WriteRefused || error instanceof Refusal) return error.text;
  const { code = '', path = '', message = '' } = (error ?? {}) as { code?: string; path?: string; message?: string };
  const reason = REASONS[code];
  if (reason !== undefined && path !== '') return { it: `${path}: ${reason.it}.`, en: `${path}: ${reason.en}.` };
  const [told = ''] = (message === '' ? String(error) : message).split('\n');
  return { it: `Non è riuscito: ${told}`, en: `It failed: ${told}` };
}
