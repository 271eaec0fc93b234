import { describe, expect, it } from 'vitest';
import { chooseTicks } from '../../../src/catalog/installation/codecChoice';
import { installationSheet, sheetText, type SheetProvider } from '../../../src/catalog/installation/installationSheet';
import { leftToDo } from '../../../src/catalog/installation/leftToDo';
import { settingsThen } from '../../../src/catalog/installation/settingsThen';
import type { HistoryEntry } from '../../../src/catalog/model/types';

const PROVIDER: SheetProvider = { name: 'Esempio', codecs: ['alaw', 'ulaw'], special: {}, limitations: [] };

describe('codecs to tick', () => {
  it.each([
    [['g729'], ['g729'], ['alaw', 'ulaw'], [], false],
    [['alaw', 'ulaw'], ['alaw', 'ulaw'], ['g729'], [], true],
    [['g729', 'ulaw', 'alaw'], ['g729', 'ulaw', 'alaw'], [], [], true],
    [['g722', 'alaw'], ['alaw'], ['ulaw', 'g729'], ['g722'], true],
    [['opus'], [], ['alaw', 'ulaw', 'g729'], ['opus'], true],
  ])('of %j', (template, tick, untick, notOffered, isTrap) => {
    expect(chooseTicks(template, '1.6.14')).toEqual({ tick, untick, notOffered, isTrap });
  });

  it('are the provider’s own where the wizard lists those', () => {
    expect(chooseTicks(['g722', 'alaw'], '1.7.5')).toEqual({ tick: ['g722', 'alaw'], untick: [], notOffered: [] });
    expect(chooseTicks(['alaw'], '1.7.4').isTrap).toBe(true);
  });
});

describe('what is left to do', () => {
  const release = { release: '1.6.14' };
  const wizard = { id: 1, since: '1.0.0', reusedId: false };
  const byHand = [{ id: 'x', afterWizard: true, keywords: [], cases: [], text: { it: '', en: '' } }];

  it.each([
    ['nothing, only where the wizard opens right', 'g729', [], 'nothing'],
    ['codecs', 'alaw,g729', [], 'codecs'],
    ['something by hand above all', 'g729', byHand, 'something'],
  ])('%s', (_what, codecs, limitations, expected) => {
    expect(leftToDo({ wizard, trunk: { codecs }, limitations }, release)).toBe(expected);
  });

  it('isn’t known outside the wizard, nor without codecs', () => {
    expect(leftToDo({ trunk: { codecs: 'g729' }, limitations: [] }, release)).toBeUndefined();
    expect(leftToDo({ wizard, trunk: {}, limitations: [] }, release)).toBeUndefined();
  });
});

describe('settings of an earlier release', () => {
  const change = (release: string, changes: HistoryEntry['changes'], unnamedChanges = 0): HistoryEntry => ({
    date: '2026-01-01',
    release,
    action: 'changed',
    changes,
    unnamedChanges,
  });
  const history = [
    change('1.2.0', { sip_server_port: { from: '5060', to: '5070' } }),
    change('1.3.4', { pjsip_line: { to: 'true' }, sip_server_port: { from: '5070', to: '5080' } }),
    change('1.4.0', { sip_server_port: { from: '5080', to: '5070' } }, 2),
  ];

  it('are taken back, from the oldest change on', () => {
    expect(settingsThen(history, '1.1.0')).toEqual({
      settings: [
        { keyword: 'sip_server_port', then: '5060', now: '5070' },
        { keyword: 'pjsip_line', now: 'true' },
      ],
      isIncomplete: true,
    });
  });

  it('leave out what is the same again, and what that release has', () => {
    expect(settingsThen(history, '1.2.0').settings.map(({ keyword }) => keyword)).toEqual(['pjsip_line']);
    expect(settingsThen(history, '1.4.0')).toEqual({ settings: [], isIncomplete: false });
    expect(settingsThen(history, '1.10.0')).toEqual({ settings: [], isIncomplete: false });
  });
});

describe('the sheet', () => {
  it('has its steps in the wizard’s order, in both languages', () => {
    const [it, en] = (['it', 'en'] as const).map((locale) => installationSheet(PROVIDER, '1.6.14', locale));
    expect(it?.map(({ id }) => id)).toEqual(['entry', 'type', 'codecs', 'by-hand', 'check']);
    expect(en?.map(({ lines }) => lines.length)).toEqual(it?.map(({ lines }) => lines.length));
  });

  it('says nothing of a registration that isn’t known', () => {
    const checks = (registration?: string): string =>
      JSON.stringify(installationSheet({ ...PROVIDER, ...(registration && { registration }) }, '1.6.14', 'en').at(-1));
    expect(checks('send')).toContain('The trunk is registered');
    for (const other of [undefined, 'none']) expect(checks(other)).not.toContain('registered');
  });

  it('copies as text, a box a line', () => {
    const limitations = [{ id: 'x', afterWizard: true, keywords: ['client_uri'], text: 'Put the name there.' }];
    const steps = installationSheet({ ...PROVIDER, limitations, authentication: 'inbound' }, '1.6.14', 'en');
    expect(sheetText('Esempio, NethVoice 1.6.14', steps)).toMatchInlineSnapshot(`
      "Esempio, NethVoice 1.6.14

      1. Choose the provider
      - Provider: Esempio

      2. Type
      - Trunk name: the exact login that the provider presents itself with: the trunk’s name serves as the login
      - Username: the form asks for it, but with this template it has no effect
      - Password: the one that the provider gave you
      - Phone number: the line’s number, in the provider’s format

      3. Tick these codecs
      - The wizard proposes g729 alone, and after a save alaw and ulaw: correct the selection.
      [x] alaw (tick)
      [x] ulaw (tick)
      [ ] g729 (untick)
      - Force codec: leave it on

      4. Then change by hand, in FreePBX
      - Put the name there. (client_uri)

      5. Check
      - A call out and a call in: both sides hear each other, and the called party sees the right number.
      - The incoming call arrives where it should: the called number is that of the inbound route."
    `);
  });
});
