/** Fills the guide's `::name` lines with tables made from the catalog's own data, so that they can't drift, and with what components draw. */
import type { LeafDirective } from 'mdast-util-directive';
import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Locale } from '../../catalog/model/types';
import { buildSiteChangelog } from './changelogTable';
import { buildDescriptorReference } from './descriptorReference';
import { buildSiteRetests } from './retestTable';
import { buildSettingsTable } from './settingsTable';
import { buildTestPlanTable } from './testPlanTable';

/** An element that a component of the site draws (`src/theme/MDXComponents`). */
const drawn = (hName: string, hProperties = {}): RootContent[] => [
  { type: 'paragraph', children: [], data: { hName, hProperties } },
];

/** What a directive becomes, by its name. */
const TABLES: Readonly<Record<string, (locale: Locale, directive: LeafDirective) => RootContent[]>> = {
  'test-plan': (locale, { attributes }) => [buildTestPlanTable(attributes?.group ?? '', locale)],
  settings: (locale) => [buildSettingsTable(locale)],
  changelog: buildSiteChangelog,
  retest: buildSiteRetests,
  'call-path': () => drawn('callpath'),
  'certification-path': () => drawn('certificationpath'),
  'guide-pages': (_, { attributes }) => drawn('guidepages', { group: attributes?.group ?? '' }),
  'descriptor-reference': (locale) => [buildDescriptorReference(locale)],
};

/** The language of a guide page, from where its file is. */
function localeOf(file: VFile): Locale {
  return /[\\/]i18n[\\/]en[\\/]/.test(file.path) ? 'en' : 'it';
}

/**
 * A remark plugin for the guide.
 *
 * @throws when a directive has an unknown name or group, naming the file
 */
export default function remarkGuideTables() {
  return (tree: Root, file: VFile): void => {
    const locale = localeOf(file);
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (node.type !== 'leafDirective') return [node];
      const build = TABLES[node.name];
      if (build === undefined) {
        file.fail(`::${node.name} is not a table of the guide; there are ${Object.keys(TABLES).join(', ')}`, node);
      }
      return build(locale, node);
    });
  };
}
