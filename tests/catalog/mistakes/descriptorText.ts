/** A descriptor with something in every field, and no mistake. */
export const DESCRIPTOR = `---
name: Example VoIP
company: Example
status: certified
evidence: wizard-list
listed: yes
wizard:
  id: 7
  since: 1.2.3
  since_date: 2025-01-24
trunk:
  sip_server: sip.example.it
  sip_server_port: 5083
  from_domain: example.it
  media_address: 192.0.2.10
  outbound_proxy: sip:proxy.example.it:5061;lr
  server_uri: sip:sip.example.it
  codecs: [g729, alaw, ulaw]
  context: from-pstn
  dtmfmode: rfc2833
  transport: 0.0.0.0-tls
  media_encryption: sdes
  sendrpid: pai
  identify_by: ip
  authentication: both
  expiration: 600
  rtp_symmetric: yes
  hcid: off
  pjsip_line: false
  message_context: messages
special:
  auth_username: $USERNAME
flags:
  disable_srtp_header: 0
absent: [npanxx]
limitations:
  - id: port-by-hand
    after_wizard: yes
    keywords: [sip_server_port]
    text:
      it: Testo in italiano.
      en: Text in English.
history:
  - date: 2025-01-24
    release: 1.2.3
    action: added
  - date: 2025-02-01
    release: 1.2.4
    action: changed
    changes:
      sip_server_port:
        from: 5060
        to: 5083
  - date: 2025-03-01
    action: testing
    reason:
      it: Trunk di prova installato.
      en: Test trunk installed.
  - date: 2025-04-01
    action: certified
    reason:
      it: Tutti i test superati.
      en: All tests passed.
test_records:
  - date: 2026-03-02
    release: 1.6.13
    asterisk: 18.26.4
    nethvoice_proxy: 1.5.2
    plan: 1
    tester: nethesis
    trunk_kind: registration
    path: nethvoice
    ticket: 12345
    cases:
      2: { result: passed }
      11:
        result: passed
        note:
          it: Dal mobile.
          en: From a mobile.
        measure: { value: 42.5, unit: ms }
        traces:
          - e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
      25: { result: blocked }
  - date: 2026-04-02
    release: 1.6.13
    plan: 1
    tester: reseller
    trunk_kind: registration
    path: direct
    cases:
      12: { result: failed }
---

Un testo con un [collegamento](/guide/certification).
`;
