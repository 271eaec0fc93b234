import { expect, it } from 'vitest';
import { withCase, withFact } from '../../../src/catalog/records/runSheet';
import type { RecordDraft } from '../../../src/catalog/records/recordFile';
import { createSheetStore, SHEET_PREFIX, type SheetStore } from '../../../src/catalog/records/sheetStore';
import { FakeStorage } from '../fakeStorage';

const BLANK: RecordDraft = { provider: 'netoip', facts: { release: '1.6.14' }, cases: {} };

/** A tab over a storage that others may share. */
const openTab = (local: Storage): SheetStore => createSheetStore(() => local);

/** Gives a case of a provider's sheet a result. */
function pass(store: SheetStore, number: number, provider = 'netoip'): void {
  store.change(provider, (kept = { ...BLANK, provider }) => withCase(kept, number, { result: 'passed' }));
}

it('keeps a sheet a provider, and has them after a reload', () => {
  const local = new FakeStorage();
  const store = openTab(local);
  expect(store.getState().sheets.size).toBe(0);
  pass(store, 2);
  pass(store, 11, 'twt');
  expect(openTab(local).getState()).toEqual(store.getState());
  expect([...openTab(local).getState().sheets.keys()]).toEqual(['netoip', 'twt']);
  store.remove('netoip');
  expect([...openTab(local).getState().sheets.keys()]).toEqual(['twt']);
});

it('builds on what another tab has stored, even when it hasn’t heard of it yet', () => {
  const local = new FakeStorage();
  const [a, b] = [openTab(local), openTab(local)];
  a.getState();
  b.getState();
  pass(a, 2);
  pass(b, 11);
  a.change('netoip', (kept = BLANK) => withFact(kept, 'ticket', '77'));
  b.onStorage(`${SHEET_PREFIX}netoip`);
  for (const tab of [a, b])
    expect(tab.getState().sheets.get('netoip')).toEqual({
      ...BLANK,
      facts: { release: '1.6.14', ticket: '77' },
      cases: { 2: { result: 'passed' }, 11: { result: 'passed' } },
    });
});

it('goes on in a full storage, says that nothing is kept, and writes all of it once there is room', () => {
  const local = new FakeStorage();
  const store = openTab(local);
  pass(store, 2);
  const setItem = local.setItem.bind(local);
  local.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  pass(store, 11);
  pass(store, 11, 'twt');
  store.onStorage(`${SHEET_PREFIX}netoip`);
  expect(store.getState().isKept).toBe(false);
  expect(Object.keys(store.getState().sheets.get('netoip')?.cases ?? {})).toEqual(['2', '11']);
  local.setItem = setItem;
  pass(store, 12);
  expect(store.getState().isKept).toBe(true);
  expect(openTab(local).getState()).toEqual(store.getState());
});

it('works without a storage, and leaves what it can’t read alone', () => {
  const none = createSheetStore(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  pass(none, 2);
  expect(none.getState()).toMatchObject({ isKept: false });
  expect(none.getState().sheets.get('netoip')?.cases).toEqual({ 2: { result: 'passed' } });
  const local = new FakeStorage();
  local.setItem('provider-catalog.run-sheet.99.netoip', '{}');
  local.setItem(`${SHEET_PREFIX}broken`, '{');
  pass(openTab(local), 2);
  expect(local.getItem('provider-catalog.run-sheet.99.netoip')).toBe('{}');
  expect(local.getItem(`${SHEET_PREFIX}broken`)).toBe('{');
});
