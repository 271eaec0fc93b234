import type { ListItem } from 'mdast';

/**
 * Takes the id of a list's item out of its text. It stands behind the name in bold as a heading's does behind the
 * heading: `1. **Contatto tecnico** {#contact}. Presso il provider…`.
 *
 * @returns the id, if there is one
 */
export function takeItemId(item: ListItem): string | undefined {
  const [paragraph] = item.children;
  const [name, text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (name?.type !== 'strong' || text?.type !== 'text') return undefined;
  const id = /^\s*\{#([a-z][a-z0-9-]*)\}/.exec(text.value)?.[1];
  if (id !== undefined) text.value = text.value.replace(/^\s*\{#[^}]*\}/, '');
  return id;
}
