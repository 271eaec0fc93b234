import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import { useDocById, useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import Table from './Table';

/** A page as the menu names it, with what its description says. */
function PageRow({
  id,
  href,
  label,
}: {
  readonly id: string;
  readonly href: string;
  readonly label: string;
}): ReactNode {
  return (
    <tr>
      <td>
        <Link to={href}>{label}</Link>
      </td>
      <td>{useDocById(id).description}</td>
    </tr>
  );
}

/**
 * The pages of one group of the guide, as `sidebars.ts` has them, for `::guide-pages{group=…}` on the guide's first page.
 *
 * @param group the group's key
 * @throws when the sidebar has no such group
 */
export default function GuidePages({ group }: { readonly group: string }): ReactNode {
  const groups = (useDocsSidebar()?.items ?? []).filter((item) => item.type === 'category');
  const found = groups.find(({ key }) => key === group);
  if (found === undefined) {
    throw new Error(
      `::guide-pages{group=${group}} is no group of sidebars.ts; there are ${groups.map(({ key }) => key).join(', ')}`,
    );
  }
  return (
    <Table>
      <thead>
        <tr>
          <th>{translate({ id: 'guide.pages.page', message: 'Pagina' })}</th>
          <th>{translate({ id: 'guide.pages.what', message: 'Cosa trovi' })}</th>
        </tr>
      </thead>
      <tbody>
        {found.items.map((item) =>
          item.type === 'link' && item.docId !== undefined ? (
            <PageRow key={item.href} id={item.docId} href={item.href} label={item.label} />
          ) : null,
        )}
      </tbody>
    </Table>
  );
}
