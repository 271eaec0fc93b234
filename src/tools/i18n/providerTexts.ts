import type { Provider } from '../../catalog/model/types';
import { addressOf, FOLDERS, type TranslatedText } from './types';

/**
 * What of a provider is prose: the body, and each limitation. Facts aren’t: a changed setting asks for no new
 * look at the text.
 */
export function providerTexts({ key, file, prose, limitations }: Provider): TranslatedText[] {
  const english = `${FOLDERS.englishProviders}/${key}.md`;
  const name = english.slice(FOLDERS.english.length + 1);
  return [
    { name, file: english, id: '', line: 1, originalFile: file, original: prose.it },
    // Both languages of a limitation stand in the descriptor.
    ...limitations.map(({ id, text }) => ({
      name: addressOf({ file: name, id: `limitations.${id}` }),
      file,
      id: `limitations.${id}`,
      line: 1,
      originalFile: file,
      original: text.it,
    })),
  ];
}
