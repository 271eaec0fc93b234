import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** Starlight as it comes: search, sitemap and both languages; the guide alone in the sidebar, as in our site. */
export default defineConfig({
  site: 'https://example.org',
  integrations: [
    starlight({
      title: { it: 'Provider VoIP per NethVoice', en: 'VoIP providers for NethVoice' },
      defaultLocale: 'root',
      locales: { root: { label: 'Italiano', lang: 'it' }, en: { label: 'English', lang: 'en' } },
      sidebar: [{ label: 'Guida', translations: { en: 'Guide' }, items: [{ autogenerate: { directory: 'guide' } }] }],
    }),
  ],
});
