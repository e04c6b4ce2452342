/**
 * The folder of a published map, by the address of one of its scripts: they lie in it, or in its folder `assets` where several pages share them.
 *
 * @param script - the address of the module, as `import.meta.url` has it
 */
export const siteFolder = (script: string): URL => new URL(/\/assets\/[^/]+$/.test(new URL(script).pathname) ? '../' : './', script);
