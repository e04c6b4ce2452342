// The security headers of the site; `docs/hosting.md` says the same for nginx and Apache, and a test holds them together.

/** Who may show the site in a frame, as `frame-ancestors` lists it. Everybody, unless the host says otherwise: it is made to be embedded. */
const FRAME_ANCESTORS = process.env.FRAME_ANCESTORS || '*';

/**
 * Everything from this origin alone; pictures may also be made on the spot (QR, image of the map). What becomes code must have passed a policy of ours: `default` lets the
 * addresses of the site's own scripts pass (`src/app/trusted-types.ts`), `euregio-picture` the drawn map, `lit-html` the templates.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // `data:` for frames with `sandbox="allow-scripts"` alone, as many content systems embed: a page without an origin can start no other worker.
  "worker-src 'self' data:",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default lit-html euregio-picture',
  `frame-ancestors ${FRAME_ANCESTORS}`,
].join('; ');

/** The same as a strict page of somebody else may have it, who knows nothing of Trusted Types. */
export const POLICY_WITHOUT_TRUSTED_TYPES = CONTENT_SECURITY_POLICY.split('; ')
  .filter((directive) => !/trusted-types/.test(directive))
  .join('; ');

/** @type {Readonly<Record<string, string>>} */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // A window that another page opens, or that opens one, has no hold on this one.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(self), payment=(), usb=(), fullscreen=(self), screen-wake-lock=(self), clipboard-write=(self)',
};

/** Other pages may load the elements, their fonts and outlines from here: nothing of it is anybody's secret, and no cookie is ever looked at. */
export const SHARING_HEADERS = {'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin'};
