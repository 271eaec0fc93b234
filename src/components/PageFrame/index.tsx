import type { ReactNode } from 'react';
import Layout from '@theme/Layout';

interface PageFrameProps {
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
}

/** The frame of a page outside the guide: navbar, one main landmark, footer, title and description. */
export default function PageFrame({ title, description, children }: PageFrameProps): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className="page">{children}</main>
    </Layout>
  );
}
