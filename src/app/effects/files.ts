import type {App} from '../app.ts';
import {openFile} from '../stories.ts';
import {listen, whileConnected} from './effect.ts';

/** A story file may be dropped anywhere on the app; the editor takes what is dropped on itself. */
export function takeFiles(app: App): void {
  const {store, host} = app;
  const drop = (dropping: boolean): void => store.change((state) => (state.dropping === dropping ? state : {...state, dropping}), 'page');
  const onOver = (event: DragEvent): void => {
    if (store.state.kiosk || event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop(true);
  };
  const onLeave = (event: DragEvent): void => {
    // Between two parts of the app the pointer has not left it.
    if (event.relatedTarget === null || !host.contains(event.relatedTarget as Node)) drop(false);
  };
  const onDrop = (event: DragEvent): void => {
    drop(false);
    const file = event.dataTransfer?.files[0];
    if (store.state.kiosk || event.defaultPrevented || !file) return;
    event.preventDefault();
    void openFile(app, file);
  };
  whileConnected(app, () => [listen(host, 'dragover', onOver), listen(host, 'dragleave', onLeave), listen(host, 'drop', onDrop)]);
}
