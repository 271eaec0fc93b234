/** Nothing: the guide's code is highlighted when the site is built (src/plugin/markdown/guideCode.ts). */
export default function prismIncludeLanguages(): void {
  // The theme calls this with the highlighter that the plugin keeps out of the browser.
}
