/** Long enough for any browser to have begun with the file. */
const FORGET_FILE_MS = 60_000;

/** Lets the browser save a file that was made here; no server is asked. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), {href: address, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(address), FORGET_FILE_MS);
}
