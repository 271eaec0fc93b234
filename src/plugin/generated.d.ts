/** What the plugin writes while the site is built, and how the bundler hands it over: see `pageFiles.ts`. */
declare module '@generated/docusaurus-plugin-provider-catalog/default/search-records.json' {
  /** The address of a list of `SearchRecord`. */
  const url: string;
  export default url;
}

declare module '@generated/docusaurus-plugin-provider-catalog/default/compare.json' {
  /** The address of a `CompareData`. */
  const url: string;
  export default url;
}

declare module '@generated/docusaurus-plugin-provider-catalog/default/support.json' {
  /** The address of the `TicketProvider`s by key. */
  const url: string;
  export default url;
}

declare module '@generated/docusaurus-plugin-provider-catalog/default/templates.json' {
  /** The address of a `TemplateData`. */
  const url: string;
  export default url;
}
