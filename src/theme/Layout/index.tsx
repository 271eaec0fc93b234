import type { ReactNode } from 'react';
import { SkipToContentFallbackId } from '@docusaurus/theme-common';
import ThemeLayout from '@theme-original/Layout';
import type { Props } from '@theme/Layout';
import Part from '../../components/Part';

/** The theme's own, in which an error of a page's content leaves standing what was there. */
export default function Layout({ children, ...props }: Props): ReactNode {
  return (
    <ThemeLayout {...props}>
      <Part of={`#${SkipToContentFallbackId} > *`}>{children}</Part>
    </ThemeLayout>
  );
}
