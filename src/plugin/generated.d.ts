/** What the plugin's `createData` writes while the site is built. */
declare module '@generated/docusaurus-plugin-provider-catalog/default/search-records.json' {
  const records: import('../catalog/search/types').SearchRecord[];
  export default records;
}

declare module '@generated/docusaurus-plugin-provider-catalog/default/compare.json' {
  const data: import('./compareData').CompareData;
  export default data;
}
