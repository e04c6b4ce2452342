// The security headers of the site; `docs/hosting.md` says the same for nginx and Apache, and a test holds them together.

/** Everything from this origin alone; pictures may also be made on the spot (QR, image of the map). Other sites may frame it: it is made to be embedded. */
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
  'frame-ancestors *',
].join('; ');

/** @type {Readonly<Record<string, string>>} */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), fullscreen=(self), screen-wake-lock=(self), clipboard-write=(self)',
};

/** Other pages may load the elements, their fonts and outlines from here: nothing of it is anybody's secret, and no cookie is ever looked at. */
export const SHARING_HEADERS = {'Access-Control-Allow-Origin': '*'};
