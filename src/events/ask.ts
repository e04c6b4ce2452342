import type {Command} from '../ask/commands.ts';

/** The reader wants a question answered; `null` puts the answer away. */
export class AskEvent extends Event {
  readonly text: string | null;

  constructor(text: string | null) {
    super('euregio-ask', {bubbles: true, composed: true});
    this.text = text;
  }
}

/** The reader typed what the map is to do: “lijst”, “donker”, “2016”. */
export class CommandEvent extends Event {
  readonly command: Command;

  constructor(command: Command) {
    super('euregio-command', {bubbles: true, composed: true});
    this.command = command;
  }
}

declare global {
  interface HTMLElementEventMap {
    'euregio-ask': AskEvent;
    'euregio-command': CommandEvent;
  }
}
