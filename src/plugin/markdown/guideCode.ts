/** Highlights the guide's code while the site is built, as class names: the browser gets no highlighter. */
import type { Element, Root } from 'hast';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import yaml from 'highlight.js/lib/languages/yaml';
import rehypeHighlight, { type Options } from 'rehype-highlight';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** The languages of the guide. A descriptor is Markdown, but what there is to highlight in it is YAML. */
const HIGHLIGHTING = {
  languages: { bash, json, yaml },
  aliases: { yaml: ['md'] },
  plainText: ['text'],
} satisfies Options;

/** What may stand behind the three backticks. */
const NAMES = [...Object.keys(HIGHLIGHTING.languages), ...HIGHLIGHTING.aliases.yaml, ...HIGHLIGHTING.plainText];

/** The language of a block: `bash` of the class `language-bash`. */
function languageOf({ properties }: Element): string | undefined {
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : [];
  return classes.find((name) => name.startsWith('language-'))?.slice('language-'.length);
}

/**
 * A rehype plugin for the guide: colours as classes `hljs-…`, and as the title of each `pre` what its
 * `title="…"` says, or the language.
 *
 * @throws when a block names no language or an unknown one, naming the file
 */
export default function rehypeGuideCode() {
  const highlight = rehypeHighlight(HIGHLIGHTING);
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (code, _index, parent) => {
      if (code.tagName !== 'code' || parent?.type !== 'element' || parent.tagName !== 'pre') return;
      const language = languageOf(code);
      if (language === undefined || !NAMES.includes(language)) {
        file.fail(`${language ?? 'no language'}: a code block of the guide is one of ${NAMES.join(', ')}`, code);
      }
      // Docusaurus keeps here what follows the language.
      const { metastring } = code.properties;
      const title = /\btitle="([^"]*)"/.exec(typeof metastring === 'string' ? metastring : '')?.[1];
      parent.properties.title = title ?? language;
      delete code.properties.metastring;
    });
    highlight(tree, file);
  };
}
