/** A browser's storage, which tells other tabs of what changes. */
export class FakeStorage implements Storage {
  readonly entries = new Map<string, string>();
  tell: (key: string) => void = () => undefined;
  get length(): number {
    return this.entries.size;
  }
  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.entries.get(key) === value) return;
    this.entries.set(key, value);
    this.tell(key);
  }
  removeItem(key: string): void {
    if (this.entries.delete(key)) this.tell(key);
  }
  clear(): void {
    this.entries.clear();
  }
}
