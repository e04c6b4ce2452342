/// <reference types="vite/client" />

declare module '*?url&no-inline' {
  const url: string;
  export default url;
}

declare module '*?worker&url' {
  const url: string;
  export default url;
}

declare module 'virtual:elements' {
  /** The public elements, read from the custom elements manifest (`tools/showroom.ts`). */
  export const ELEMENTS: readonly import('./showroom/description.ts').PublicElement[];
}
