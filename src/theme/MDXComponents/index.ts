import OriginalComponents from '@theme-original/MDXComponents';
import type { MDXComponentsObject } from '@theme/MDXComponents';
import CallPath from '../../components/Picture/CallPath';
import CertificationPath from '../../components/Picture/CertificationPath';
import GuidePages from './GuidePages';
import Table from './Table';
import '../../css/guide.css';

/** The elements that guide pages are made of; tables, pictures and the list of pages are ours. */
const components: MDXComponentsObject = Object.assign({}, OriginalComponents as MDXComponentsObject, {
  table: Table,
  callpath: CallPath,
  certificationpath: CertificationPath,
  guidepages: GuidePages,
});

export default components;
