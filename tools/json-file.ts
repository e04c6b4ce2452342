import type {Rolldown} from 'vite';

/**
 * Puts a JSON file into the build.
 *
 * @param name - of the file, before its hash
 * @returns an expression for its absolute address in the code that asks for it
 */
export function addressOfJson(build: Pick<Rolldown.PluginContext, 'emitFile'>, name: string, content: unknown): string {
  const file = build.emitFile({type: 'asset', name: `${name}.json`, source: JSON.stringify(content)});
  return `import.meta.ROLLUP_FILE_URL_${file}`;
}
