/** Where a setting of a trunk stands in FreePBX's form: Connectivity, Trunks, the trunk. */

/** A tab of the form. The last three are inside the tab pjsip Settings. */
export type FormTab = 'General' | 'pjsip Settings, General' | 'pjsip Settings, Advanced' | 'pjsip Settings, Codecs';

/** A field of the form. */
export interface FormField {
  readonly keyword: string;
  readonly tab: FormTab;
  /** As the form has it; it isn't translated into Italian there. */
  readonly label: string;
}

/** Makes the fields of a tab. */
function fieldsOf(tab: FormTab, labels: Readonly<Record<string, string>>): FormField[] {
  return Object.entries(labels).map(([keyword, label]) => ({ keyword, tab, label }));
}

/** In the order of the form (FreePBX core, `views/trunks/`). */
const FORM_FIELDS: readonly FormField[] = [
  ...fieldsOf('General', {
    trunk_name: 'Trunk Name',
    hcid: 'Hide CallerID',
    maxchans: 'Maximum Channels',
    dialopts: 'Asterisk Trunk Dial Options',
    disabletrunk: 'Disable Trunk',
    failtrunk_enable: 'Monitor Trunk Failures',
  }),
  ...fieldsOf('pjsip Settings, General', {
    username: 'Username',
    auth_username: 'Auth username',
    secret: 'Secret',
    authentication: 'Authentication',
    registration: 'Registration',
    language: 'Language Code',
    sip_server: 'SIP Server',
    sip_server_port: 'SIP Server Port',
    context: 'Context',
    transport: 'Transport',
  }),
  ...fieldsOf('pjsip Settings, Advanced', {
    dtmfmode: 'DTMF Mode',
    pjsip_line: 'Send Line in Registration',
    send_connected_line: 'Send Connected Line',
    auth_rejection_permanent: 'Permanent Auth Rejection',
    forbidden_retry_interval: 'Forbidden Retry Interval',
    fatal_retry_interval: 'Fatal Retry Interval',
    retry_interval: 'General Retry Interval',
    expiration: 'Expiration',
    max_retries: 'Max Retries',
    qualify_frequency: 'Qualify Frequency',
    outbound_proxy: 'Outbound Proxy',
    user_eq_phone: 'User = Phone',
    contact_user: 'Contact User',
    from_domain: 'From Domain',
    from_user: 'From User',
    client_uri: 'Client URI',
    server_uri: 'Server URI',
    media_address: 'Media Address',
    aors: 'AOR',
    aor_contact: 'AOR Contact',
    match: 'Match (Permit)',
    support_path: 'Support Path',
    t38_udptl: 'Support T.38 UDPTL',
    t38_udptl_ec: 'T.38 UDPTL Error Correction',
    t38_udptl_nat: 'T.38 UDPTL NAT',
    t38_udptl_maxdatagram: 'T.38 UDPTL MAXDATAGRAM',
    fax_detect: 'Fax Detect',
    trust_rpid: 'Trust RPID/PAI',
    sendrpid: 'Send RPID/PAI',
    identify_by: 'Match Inbound Authentication',
    inband_progress: 'Inband Progress',
    direct_media: 'Direct Media',
    rewrite_contact: 'Rewrite Contact',
    rtp_symmetric: 'RTP Symmetric',
    media_encryption: 'Media Encryption',
    force_rport: 'Force rport',
    message_context: 'Message Context',
  }),
  ...fieldsOf('pjsip Settings, Codecs', { codecs: 'Codecs' }),
];

const PLACES = new Map(FORM_FIELDS.map((field, place) => [field.keyword, { field, place }]));

/** The field of a keyword; nothing for one whose field isn't known. */
export function formFieldOf(keyword: string): FormField | undefined {
  return PLACES.get(keyword)?.field;
}

/** Orders keywords as their fields stand in the form, those without a field last. */
export function byFormField(a: { readonly keyword: string }, b: { readonly keyword: string }): number {
  const place = ({ keyword }: { readonly keyword: string }): number => PLACES.get(keyword)?.place ?? PLACES.size;
  return place(a) - place(b) || (a.keyword < b.keyword ? -1 : 1);
}
