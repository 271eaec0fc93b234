import { contentSecurityPolicy } from './contentSecurityPolicy';
import type { HostedSite } from './hostedSite';

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** What of an address other sites get to know: its origin. */
const REFERRER_POLICY = 'strict-origin-when-cross-origin';

/** What a page could ask of a browser, and none of ours does. */
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];

/** The headers that every answer of the site has, whatever it is. */
export function securityHeaders(site: HostedSite): Headers {
  return {
    'Content-Security-Policy': contentSecurityPolicy(site),
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Data for other sites is read with CORS, which this doesn't touch.
    'Cross-Origin-Resource-Policy': 'same-origin',
    // The buttons that copy write to the clipboard.
    'Permissions-Policy': ['clipboard-write=(self)', ...DENIED_FEATURES.map((feature) => `${feature}=()`)].join(', '),
    'Referrer-Policy': REFERRER_POLICY,
    // RFC 6797: two years. Subdomains are their owners' affair.
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
  };
}

/**
 * The same as elements of a page, as far as it can say it itself: for hosts that send no headers of one's own. Where
 * there are headers too, both hold.
 */
export function securityTags(site: HostedSite): string {
  return [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(site, 'page')}">`,
    `<meta name="referrer" content="${REFERRER_POLICY}">`,
  ].join('');
}
