import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import ReleaseNavbarItem from './ReleaseNavbarItem';

/** The theme's kinds of items of the navbar, and the reader's release. */
export default { ...ComponentTypes, 'custom-release': ReleaseNavbarItem };
