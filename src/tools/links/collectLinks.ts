import { Parser } from 'htmlparser2';

/** What a page leads to, and what can be led to inside it. */
export interface PageLinks {
  /** As written, in the page's order, none twice. */
  readonly links: readonly string[];
  /** What a fragment may name. */
  readonly ids: ReadonlySet<string>;
}

/** Attributes that hold one address (HTML, “List of elements’ attributes that are URLs”). */
const ADDRESSES = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'cite', 'background'] as const;

/** Values of `name`, `property` or `itemprop` whose `content` is an address. */
const META_ADDRESSES = /^(?:og:(?:url|image|video|audio)(?::(?:secure_)?url)?|twitter:image|url|image)$/;

/** `a.png 1x, b.png 2x` → the addresses. */
function fromSrcset(srcset: string): string[] {
  return srcset
    .split(/,\s+/)
    .map((part) => part.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

/** The addresses in a meta element: a picture for social networks, a redirect. */
function fromMeta({ name, property, itemprop, content = '', ...rest }: Readonly<Record<string, string>>): string[] {
  if (rest['http-equiv']?.toLowerCase() === 'refresh') return /url=['"]?([^'"]+)/i.exec(content)?.slice(1) ?? [];
  return META_ADDRESSES.test(property ?? name ?? itemprop ?? '') ? [content] : [];
}

/** The addresses in data: every text that is one as a whole. The fragment of an `@id` is a name, not a place. */
export function fromJson(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\/\S+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    fromJson(key === '@id' && typeof inner === 'string' ? inner.replace(/#.*$/, '') : inner),
  );
}

/** The links and ids of an HTML page, structured data included. Links that scripts make later aren't seen. */
export function collectLinks(html: string): PageLinks {
  const links = new Set<string>();
  const ids = new Set<string>();
  let json: string | undefined;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (attributes.id !== undefined) ids.add(attributes.id);
      if (tag === 'a' && attributes.name !== undefined) ids.add(attributes.name);
      // Connections to hosts, which need not answer as pages.
      const isConnection = tag === 'link' && /^(?:preconnect|dns-prefetch)$/.test(attributes.rel ?? '');
      if (!isConnection) for (const name of ADDRESSES) if (attributes[name] !== undefined) links.add(attributes[name]);
      for (const srcset of [attributes.srcset, attributes.imagesrcset])
        if (srcset !== undefined) for (const address of fromSrcset(srcset)) links.add(address);
      if (tag === 'meta') for (const address of fromMeta(attributes)) links.add(address);
      if (tag === 'script' && attributes.type === 'application/ld+json') json = '';
    },
    ontext(text) {
      if (json !== undefined) json += text;
    },
    onclosetag(tag) {
      if (tag !== 'script' || json === undefined) return;
      for (const address of fromJson(JSON.parse(json))) links.add(address);
      json = undefined;
    },
  });
  parser.end(html);
  return { links: [...links], ids };
}
