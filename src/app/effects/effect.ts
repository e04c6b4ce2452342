import type {App} from '../app.ts';

/** What follows from a change of state, or brings one about. It subscribes once; what it listens to outside the app it listens to only while the app is in a page. */
export type Effect = (app: App) => void;

/** Listens while the app is in a page. */
export function whileConnected({host}: Pick<App, 'host'>, start: () => () => void): void {
  let stop: (() => void) | null = null;
  host.addController({
    hostConnected: () => {
      stop = start();
    },
    hostDisconnected: () => {
      stop?.();
      stop = null;
    },
  });
}

/** Adds a listener and gives what takes it away. */
export function listen<Type extends keyof WindowEventMap>(target: Window, type: Type, listener: (event: WindowEventMap[Type]) => void): () => void;
export function listen<Type extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void,
): () => void;
export function listen(target: EventTarget, type: string, listener: (event: never) => void): () => void {
  target.addEventListener(type, listener as EventListener);
  return () => target.removeEventListener(type, listener as EventListener);
}
