import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/catalog/request/requestRecord';
import { createRequestStore, type RequestStore } from '../../../src/catalog/request/requestStore';
import { KEY_PREFIX } from '../../../src/catalog/request/storageKeys';
import { FakeStorage } from '../fakeStorage';

const DAY = 24 * 60 * 60 * 1000;

let count = 0;

/** A tab over a storage that others may share. */
function openTab(local: Storage, now: () => number = Date.now, session: Storage = new FakeStorage()): RequestStore {
  return createRequestStore({ local: () => local, session: () => session, now, newId: () => `id${(count += 1)}` });
}

/** The one request in a storage, as text. */
function onlyEntry({ entries }: FakeStorage): string {
  expect(entries.size).toBe(1);
  return [...entries.values()][0] ?? '';
}

describe('the request store', () => {
  it('keeps what is typed, and has it after a reload', () => {
    const local = new FakeStorage();
    const store = openTab(local);
    expect(local.entries.size).toBe(0);
    store.setText('name', 'Esempio');
    store.setText('unsupported', 'uno\r\ndue \u202E </script>');
    store.setDone(['prepare'], true);
    const { current, isKept } = openTab(local).getState();
    expect(isKept).toBe(true);
    expect(textOf(current, 'name')).toBe('Esempio');
    expect(textOf(current, 'unsupported')).toBe('uno\ndue \u202E </script>');
    expect(current.done).toEqual(['prepare']);
  });

  it('never lets a password into the storage', () => {
    const local = new FakeStorage();
    const store = openTab(local);
    store.setText('callerRules', 'sip:user:s3greta@host');
    store.setText('ticketBody', 'password: s3greta');
    store.setText('ticketSubject', 'user:s3greta@host');
    expect(onlyEntry(local)).not.toContain('s3greta');
  });

  it('has several requests side by side', () => {
    const store = openTab(new FakeStorage());
    store.setText('name', 'Uno');
    store.add();
    store.add();
    store.setText('name', 'Due');
    expect(
      store
        .getState()
        .requests.map((request) => textOf(request, 'name'))
        .sort(),
    ).toEqual(['Due', 'Uno']);
    const one = store.getState().requests.find((request) => textOf(request, 'name') === 'Uno');
    store.select(one?.id ?? '');
    expect(textOf(store.getState().current, 'name')).toBe('Uno');
    store.remove();
    expect(store.getState().requests).toHaveLength(1);
    expect(textOf(store.getState().current, 'name')).toBe('Due');
  });

  it('builds on what another tab has stored, even when it hasn’t heard of it yet', () => {
    const local = new FakeStorage();
    openTab(local).setText('name', 'Esempio');
    const [a, b] = [openTab(local), openTab(local)];
    a.getState();
    b.getState();
    a.setText('company', 'Da A');
    b.setText('port', '5062');
    a.setDone(['prepare'], true);
    b.setText('company', 'Da B');
    const key = [...local.entries.keys()][0] ?? '';
    a.onStorage(key);
    for (const tab of [a, b, openTab(local)]) {
      const { current } = tab.getState();
      expect(textOf(current, 'company')).toBe('Da B');
      expect(textOf(current, 'port')).toBe('5062');
      expect(current.done).toEqual(['prepare']);
    }
  });

  it('keeps what a full storage refuses, and writes it with the next change', () => {
    const local = new FakeStorage();
    const store = openTab(local);
    store.setText('name', 'Esempio');
    const setItem = local.setItem.bind(local);
    local.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    store.setText('company', 'Esempio S.r.l.');
    store.onStorage(null);
    expect(store.getState().isKept).toBe(false);
    expect(textOf(store.getState().current, 'company')).toBe('Esempio S.r.l.');
    store.add();
    local.setItem = setItem;
    store.setText('name', 'Altro');
    expect(store.getState().isKept).toBe(true);
    expect([...local.entries.values()].join()).toMatch(/Esempio S\.r\.l\..*Altro/);
  });

  it('doesn’t jump to a request that another tab begins, nor bring back one that it deletes', () => {
    const local = new FakeStorage();
    const [a, b] = [openTab(local), openTab(local)];
    a.getState();
    b.setText('name', 'Da B');
    a.onStorage([...local.entries.keys()][0] ?? '');
    expect(textOf(a.getState().current, 'name')).toBe('');
    expect(a.getState().requests).toHaveLength(1);
    a.select(a.getState().requests[0]?.id ?? '');
    const key = [...local.entries.keys()][0] ?? '';
    b.forget();
    a.onStorage(key);
    expect(a.getState().requests).toEqual([]);
    a.setText('port', '5060');
    expect(onlyEntry(local)).not.toContain('Da B');
  });

  it('lets go of a request 30 days after its last change', () => {
    const local = new FakeStorage();
    let now = 1_000 * DAY;
    openTab(local, () => now).setText('name', 'Esempio');
    now += 30 * DAY;
    expect(openTab(local, () => now).getState().requests).toHaveLength(1);
    now += 1;
    expect(openTab(local, () => now).getState().requests).toEqual([]);
    now += 7 * DAY;
    expect(openTab(local, () => now).getState().requests).toEqual([]);
    expect(local.entries.size).toBe(1);
    now += 1;
    expect(openTab(local, () => now).getState().requests).toEqual([]);
    expect(local.entries.size).toBe(0);
  });

  it.each([
    ['ahead by a month', [1_031]],
    ['ahead by years', [5_000]],
    ['ahead for some days', [5_000, 5_003, 5_007]],
    ['ahead, then behind, then ahead', [5_000, 1, 6_000, 1_000, 6_001]],
    ['behind', [1]],
    ['behind, each time that the computer starts', [1, 1_000, 1, 1_000, 1]],
  ])('has it again when a clock that jumped is put right: %s', (_, days) => {
    const local = new FakeStorage();
    openTab(local, () => 1_000 * DAY).setText('name', 'Esempio');
    for (const day of days) openTab(local, () => day * DAY).getState();
    const { current } = openTab(local, () => 1_001 * DAY).getState();
    expect(textOf(current, 'name')).toBe('Esempio');
    expect(current.touched).toBe(1_000 * DAY);
  });

  it('shows none that is too old, also in a tab that stays open, and begins a new one', () => {
    const local = new FakeStorage();
    openTab(local, () => 1_000 * DAY).setText('name', 'Esempio');
    const store = openTab(local, () => 1_031 * DAY);
    store.setText('name', 'Altro');
    expect(store.getState().requests.map((request) => textOf(request, 'name'))).toEqual(['Altro']);
    openTab(local, () => 1_039 * DAY).getState();
    expect(onlyEntry(local)).toContain('Altro');
  });

  it('doesn’t keep one from a clock that was ahead for longer', () => {
    const local = new FakeStorage();
    openTab(local, () => 5_000 * DAY).setText('name', 'Esempio');
    openTab(local, () => 1_000 * DAY).getState();
    expect(openTab(local, () => 1_031 * DAY).getState().requests).toEqual([]);
  });

  it.each([
    '{"format":"nethvoice-provider-request","version":99,"answers":{}}',
    'nonsense',
    '[]',
    '{"version":2,"answers":{}}',
  ])('leaves %s alone, and works beside it', (raw) => {
    const local = new FakeStorage();
    local.setItem(`${KEY_PREFIX}x`, raw);
    const store = openTab(local);
    store.setText('port', '5060');
    expect(textOf(openTab(local).getState().current, 'port')).toBe('5060');
    expect(local.getItem(`${KEY_PREFIX}x`)).toBe(raw);
  });

  it('forgets everything, what it can’t read too', () => {
    const local = new FakeStorage();
    local.setItem(`${KEY_PREFIX}x`, '{"version":99}');
    local.setItem('theme', 'dark');
    const store = openTab(local);
    store.setText('name', 'Esempio');
    store.forget();
    expect([...local.entries.keys()]).toEqual(['theme']);
    expect(store.getState().requests).toEqual([]);
    expect(textOf(store.getState().current, 'name')).toBe('');
  });

  it('works without a storage, and says so', () => {
    const refuse = (): Storage => {
      throw new DOMException('denied', 'SecurityError');
    };
    const store = createRequestStore({
      local: refuse,
      session: refuse,
      now: Date.now,
      newId: () => `id${(count += 1)}`,
    });
    store.setText('name', 'Esempio');
    store.setDone(['prepare'], true);
    const { current, isKept } = store.getState();
    expect(textOf(current, 'name')).toBe('Esempio');
    expect(current.done).toEqual(['prepare']);
    expect(isKept).toBe(false);
    store.forget();
    expect(textOf(store.getState().current, 'name')).toBe('');
  });
});
