import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  guide: [
    'index',
    'certification',
    'support-tiers',
    'test-plan',
    'wizard',
    'diagnose',
    'descriptor',
    'contributing',
    'distribution',
    'api',
    'retest',
    'changelog',
    'accessibility',
  ],
};

export default sidebars;
