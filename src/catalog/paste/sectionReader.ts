/** Sections of pjsip.conf and sip.conf, and registration strings, as they stand in files and in FreePBX's form. */
import { toWizardSetting } from './asteriskReader';
import { readSipAddress } from './sipAddress';
import type { LineReader, PastedSetting, PastedTrunk } from './types';

/** sip.conf's names of settings, and the wizard's keywords for the same. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  host: 'sip_server',
  port: 'sip_server_port',
  fromdomain: 'from_domain',
  fromuser: 'from_user',
  username: 'username',
  defaultuser: 'username',
  outboundproxy: 'outbound_proxy',
  dtmfmode: 'dtmfmode',
  context: 'context',
  allow: 'codecs',
};

/** `user@domain:secret:authuser@host:port/extension`, of which user and host are always there (sip.conf's `register`). */
const REGISTER =
  /^(?:register\s*=>?\s*)?(?:\w+:\/\/)?([\w.+-]{1,64})(?:@[\w.-]{1,253})?(?::\[…\]|:[^:@\s/]{1,64}){0,2}@([\w.-]{1,253}\.[\w.-]{1,64})(?::(\d{1,5}))?(?:\/\S{1,64})?(?:~\d+)?$/;

/** Sections of several types share a name in pjsip.conf, with or without an ending: they are one trunk. */
function trunkName(section: string): string {
  return section.replace(/[-_](?:auth|aor|reg|registration|identify|endpoint)$/i, '');
}

/** Begins to read: trunks, and whether registration strings are among them. */
export function createSectionReader(): LineReader<{ trunks: readonly PastedTrunk[]; hasStrings: boolean }> {
  const trunks = new Map<string, { line: number; settings: Map<string, PastedSetting> }>();
  let current: Map<string, PastedSetting> | undefined;
  let hasStrings = false;

  const trunkOf = (name: string, line: number): Map<string, PastedSetting> => {
    const known = trunks.get(name) ?? { line, settings: new Map<string, PastedSetting>() };
    trunks.set(name, known);
    return known.settings;
  };

  /** What a registration string says. */
  const takeString = (line: string, number: number): boolean => {
    const isMarked = /^register\s*=/.test(line);
    const [, user, host, port] = line.length > 500 ? [] : (REGISTER.exec(line) ?? []);
    // Without the word before it only a string with a password or an extension is one, and not a mail address.
    if (user === undefined || host === undefined || !(isMarked || /:.*@|\/[^/]+$/.test(line))) return false;
    hasStrings = true;
    const settings = trunkOf(host, number);
    settings.set('username', { value: user, line: number });
    settings.set('registration', { value: 'send', line: number });
    settings.set('sip_server', { value: host.toLowerCase(), line: number });
    if (port !== undefined) settings.set('sip_server_port', { value: port, line: number });
    return true;
  };

  return {
    take(printed, number) {
      const line = printed.replace(/\s;.*$/, '').trim();
      if (takeString(line, number)) return true;
      const [, section] = /^\[([^\][\s…]{1,80})\](?:\([^)]*\))?$/.exec(line) ?? [];
      if (section !== undefined) {
        current = trunkOf(trunkName(section), number);
        return true;
      }
      if (current === undefined) return false;
      if (line === '' || line.startsWith(';')) return true;
      const [, full = '', value = ''] = /^([\w/-]{1,60})\s*=>?\s*(.{0,500})$/.exec(line) ?? [];
      if (full === '') {
        current = undefined;
        return false;
      }
      // In a section of the type wizard a setting has the section that it is for before it.
      const name = full.replace(/^(?:endpoint|aor|registration|outbound_auth|identify)\//, '');
      const old = Object.hasOwn(OLD_NAMES, name) ? OLD_NAMES[name] : undefined;
      const setting = toWizardSetting(name, value) ?? (old === undefined ? undefined : ([old, value] as const));
      // Where the registration goes, or a contact that is fixed, says the server, which pjsip.conf has no setting for.
      const server = /^(?:server_uri|contact|remote_hosts)$/.test(name)
        ? readSipAddress(/^sips?:/i.test(value) ? value : `sip:${value.split(',')[0] ?? ''}`)
        : undefined;
      if (server !== undefined && server.host !== 'dynamic') {
        current.set('sip_server', { value: server.host, line: number });
        current.set('sip_server_port', { value: server.port ?? '5060', line: number });
      }
      if (name === 'server_uri' || (name === 'sends_registrations' && value === 'yes'))
        current.set('registration', { value: 'send', line: number });
      if (setting === undefined) return true;
      const [keyword, told] = setting;
      const before = keyword === 'codecs' ? current.get(keyword)?.value : undefined;
      current.set(keyword, { value: before === undefined ? told : `${before},${told}`, line: number });
      return true;
    },
    finish: () => ({
      trunks: [...trunks]
        .filter(([, { settings }]) => settings.size > 0)
        .map(([name, { line, settings }]) => ({ name, line, source: 'section', settings })),
      hasStrings,
    }),
  };
}
