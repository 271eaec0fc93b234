import { translate } from '@docusaurus/Translate';
import { toWellFormed } from '../../catalog/model/toWellFormed';
import { textOf, type RequestRecord } from '../../catalog/request/requestRecord';

/** What a request is called: by its provider's name, cut where that is long. */
export function requestName(request: RequestRecord): string {
  const name = textOf(request, 'name').trim();
  if (name !== '') return name.length > 60 ? `${toWellFormed(name.slice(0, 59))}…` : name;
  return translate(
    { id: 'request.unnamed', message: 'senza nome, spunte: {count}' },
    { count: String(request.done.length) },
  );
}
