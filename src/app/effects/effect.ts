import type {App} from '../app.ts';

/** What follows from a change of state, or brings one about. It subscribes once; what it listens to outside the app it listens to only while the app is in a page. */
export type Effect = (app: App) => void;

/** Ends what has been begun. */
type End = () => void;

/** Listens while the app is in a page. @param start - begins; gives what ends each of the things that it has begun */
export function whileConnected({host}: Pick<App, 'host'>, start: () => readonly End[]): void {
  let ends: readonly End[] = [];
  host.addController({
    hostConnected: () => {
      ends = start();
    },
    hostDisconnected: () => {
      for (const end of ends) end();
      ends = [];
    },
  });
}

/** Adds a listener and gives what takes it away. */
export function listen<Type extends keyof WindowEventMap>(target: Window, type: Type, listener: (event: WindowEventMap[Type]) => void): End;
export function listen<Type extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void,
  options?: AddEventListenerOptions,
): End;
export function listen(target: EventTarget, type: string, listener: (event: never) => void, options?: AddEventListenerOptions): End {
  target.addEventListener(type, listener as EventListener, options);
  return () => target.removeEventListener(type, listener as EventListener, options);
}
