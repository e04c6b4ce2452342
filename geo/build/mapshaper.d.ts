/** The part of mapshaper that the pipeline uses; the package brings no types. */
declare module 'mapshaper' {
  const mapshaper: {
    applyCommands(commands: string, input: Record<string, string | Uint8Array>): Promise<Record<string, Uint8Array>>;
  };
  export default mapshaper;
}
