import type { ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { takeItemId } from '../../catalog/markdown/itemId';

/** A remark plugin for the guide: an item's id, written behind its name, becomes the place that `#id` leads to. */
export default function remarkItemIds() {
  return (tree: Root): void => {
    visit(tree, 'listItem', (item: ListItem) => {
      const id = takeItemId(item);
      if (id !== undefined) item.data = { ...item.data, hProperties: { id } };
    });
  };
}
