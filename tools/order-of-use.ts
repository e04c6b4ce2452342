/** Files as the map comes to use them: what the first picture is made of, what one act away needs, what a closer look needs, the rest. */
const ORDER: readonly RegExp[] = [
  /^index\.html$/,
  /\/index-[\w-]+\.(?:css|js)$/,
  /\/(?:start|app|shared|facts|messages|euregio-app|map-shared|euregio-map|map-worker)-[\w-]+\.js$/,
  /\.js$/,
  /\/(?:rest|said)-[\w-]{8}\.json$/,
  /(?:-coarse|-around|\/ways-region)-[\w-]{8}\.json$/,
  /latin-\d+-\w+-[\w-]+\.woff2$/,
  /(?<!-fine)-[\w-]{8}\.json$/,
  /\.json$/,
];

const rank = (url: string): number => {
  const found = ORDER.findIndex((pattern) => pattern.test(url));
  return found < 0 ? ORDER.length : found;
};

/** Sorts the files of the site for whoever keeps them one by one and may be interrupted. */
export const inOrderOfUse = <File extends {readonly url: string}>(files: readonly File[]): File[] =>
  files.toSorted((a, b) => rank(a.url) - rank(b.url) || (a.url < b.url ? -1 : 1));
