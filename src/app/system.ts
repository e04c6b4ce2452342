import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What the reader's system asks for; the host is drawn anew when it changes. */
export class SystemPreferences implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly queries = {
    dark: matchMedia('(prefers-color-scheme: dark)'),
    moreContrast: matchMedia('(prefers-contrast: more)'),
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)'),
  };

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  get dark(): boolean {
    return this.queries.dark.matches;
  }

  get moreContrast(): boolean {
    return this.queries.moreContrast.matches;
  }

  get reducedMotion(): boolean {
    return this.queries.reducedMotion.matches;
  }

  hostConnected(): void {
    for (const query of Object.values(this.queries)) query.addEventListener('change', this.onChange);
  }

  hostDisconnected(): void {
    for (const query of Object.values(this.queries)) query.removeEventListener('change', this.onChange);
  }

  private readonly onChange = (): void => this.host.requestUpdate();
}
