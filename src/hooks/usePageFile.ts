import { useEffect, useState } from 'react';
import { fetchJson } from './fetchJson';

/** A file that a page fetches: what is in it, once it has come, and whether it failed to. */
interface PageFile<T> {
  readonly data?: T;
  readonly failed: boolean;
}

/** Fetches a file that a page needs as soon as it is there; `pageFiles.ts` lists them. */
export function usePageFile<T>(url: string): PageFile<T> {
  const [file, setFile] = useState<PageFile<T>>({ failed: false });
  useEffect(() => {
    fetchJson<T>(url)
      .then((data) => setFile({ data, failed: false }))
      .catch(() => setFile({ failed: true }));
  }, [url]);
  return file;
}
