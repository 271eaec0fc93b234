import type { ReactNode } from 'react';
import ThemeFooter from '@theme-original/Footer';
import Part from '../../components/Part';

/** The theme's own; an error in it stays in it. */
export default function Footer(): ReactNode {
  return (
    <Part of="footer">
      <ThemeFooter />
    </Part>
  );
}
