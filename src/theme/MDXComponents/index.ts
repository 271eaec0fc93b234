import OriginalComponents from '@theme-original/MDXComponents';
import type { MDXComponentsObject } from '@theme/MDXComponents';
import Table from './Table';
import '../../css/guide.css';

/** The elements that guide pages are made of; tables are ours. */
const components: MDXComponentsObject = Object.assign({}, OriginalComponents as MDXComponentsObject, { table: Table });

export default components;
