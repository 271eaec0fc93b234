import type { RouteConfig } from '@docusaurus/types';

/** What a pattern's route knows beside Docusaurus: a function stays out of the script, and out of the route's hash. */
interface PatternMetadata {
  readonly pages?: () => readonly string[];
}

/** The metadata of a route that stands for many pages. */
export function patternMetadata(pages: () => readonly string[]): NonNullable<RouteConfig['metadata']> {
  const metadata: PatternMetadata = { pages };
  return metadata as NonNullable<RouteConfig['metadata']>;
}

/**
 * The routes with, in place of a pattern, one for each of its pages: the paths that the site really has.
 *
 * For the sitemap, which would list the pattern itself.
 */
export function expandPatterns(routes: readonly RouteConfig[]): RouteConfig[] {
  return routes.flatMap((route) => {
    const { pages } = (route.metadata ?? {}) as PatternMetadata;
    return pages === undefined ? [route] : pages().map((path) => ({ ...route, path, metadata: {} }));
  });
}
