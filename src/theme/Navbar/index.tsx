import type { ReactNode } from 'react';
import ThemeNavbar from '@theme-original/Navbar';
import Part from '../../components/Part';

/** The theme's own; an error in it stays in it. */
export default function Navbar(): ReactNode {
  return (
    <Part of=".navbar">
      <ThemeNavbar />
    </Part>
  );
}
