import type { YamlMap } from './frontMatter';

/** Releases that brought providers, with the date of each. */
const RELEASES = [
  { release: '0.1.0', date: '2024-07-03', added: '2023-03-27' },
  { release: '1.3.4', date: '2025-06-23', added: '2025-05-19' },
  { release: '1.6.7', date: '2026-04-30', added: '2026-03-02' },
  { release: '1.6.12', date: '2026-06-19', added: '2026-06-16' },
] as const;

/** A change of a template, as a descriptor records it. */
interface Change extends YamlMap {
  readonly date: string;
  readonly changes: YamlMap;
}

/** What happened to all templates of the time; the last to those that moved. */
function changes(host: string): readonly Change[] {
  return [
    {
      date: '2023-12-12',
      release: '0.1.0',
      action: 'changed',
      changes: {
        outbound_proxy: { from: '', to: 'sip:127.0.0.1:5060' },
        rtp_symmetric: { from: 'yes', to: 'no' },
      },
    },
    {
      date: '2025-01-08',
      release: '1.1.3',
      action: 'changed',
      changes: { disable_srtp_header: { to: '1' }, disable_topos_header: { to: '0' } },
    },
    {
      date: '2025-06-12',
      release: '1.3.4',
      action: 'changed',
      changes: {
        auth_username: { to: '' },
        pjsip_line: { to: 'true' },
        send_connected_line: { to: 'false' },
        trust_id_outbound: { to: 'no' },
        user_eq_phone: { to: 'no' },
      },
    },
    {
      date: '2026-06-20',
      release: '1.6.14',
      action: 'changed',
      changes: { sip_server: { from: `old.${host}`, to: host } },
    },
  ];
}

/** When a provider came into the wizard, and what its template went through since. */
export function makeHistory(
  at: number,
  host: string,
): { readonly release: string; readonly date: string; readonly history: readonly YamlMap[] } {
  const { release, date, added } = RELEASES[at] ?? RELEASES[0];
  // An address without a name never had another one.
  const hasName = host.endsWith('.example');
  const later = changes(host).filter(
    ({ date: changed, changes: { sip_server: server } }) => changed > added && (server === undefined || hasName),
  );
  return { release, date, history: [{ date: added, release, action: 'added' }, ...later] };
}
