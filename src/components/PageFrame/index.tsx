import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';

interface PageFrameProps {
  readonly title: string;
  readonly description: string;
  /** Whether search engines should show it; without, they should. */
  readonly isIndexed?: boolean;
  /** Beside the class that all such pages have. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The frame of a page outside the guide: navbar, one main landmark, footer, title and description. */
export default function PageFrame(props: PageFrameProps): ReactNode {
  const { title, description, isIndexed = true, className = '', children } = props;
  return (
    <Layout title={title} description={description}>
      {!isIndexed && (
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
      )}
      <main className={`page ${className}`}>{children}</main>
    </Layout>
  );
}
