/** What a pasted text says in answer to the request's questions. */
import { MARK } from '../secrets/secret';
import { readHostAndPort } from '../paste/readAddress';
import type { Paste } from '../paste/readPaste';
import { trunkFromPaste } from '../paste/trunkFromPaste';
import type { PastedTrunk } from '../paste/types';
import { FIELDS } from './requestFields';
import type { SomeAnswers } from './settleAnswer';

/** What stands in no setting of its own, or in another form than the wizard's. */
function readOthers({ settings, phone }: PastedTrunk): SomeAnswers {
  const valueOf = (keyword: string): string => settings.get(keyword)?.value ?? '';
  const [username, authUser] = [valueOf('username'), valueOf('auth_username')];
  const proxy = readHostAndPort(valueOf('outbound_proxy'));
  return {
    server: valueOf('sip_server').replace(/^\[|\]$/g, ''),
    ...(proxy === undefined || proxy.startsWith(valueOf('sip_server')) ? {} : { outboundProxy: proxy }),
    authUser: authUser !== '' && authUser !== username ? authUser : /^\+?\d+$/.test(username) ? '' : username,
    numbers: phone ?? (/^\+?\d{4,}$/.test(username) ? username : ''),
    channels: valueOf('maxchans'),
  };
}

/**
 * The answers that a text gives, each one that its question's check takes: never a secret, nothing that has to be guessed.
 */
export function readAnswers(paste: Paste): SomeAnswers {
  const trunk = trunkFromPaste(paste);
  if (trunk === undefined) return {};
  const others = readOthers(trunk);
  return Object.fromEntries(
    FIELDS.flatMap(({ id, keyword, check }) => {
      const value = others[id] ?? (keyword === undefined ? '' : (trunk.settings.get(keyword)?.value ?? ''));
      return value === '' || value.includes(MARK) || check?.(value) !== undefined ? [] : [[id, value]];
    }),
  );
}
