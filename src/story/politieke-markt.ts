import {agendaStops} from './politieke-markt/agenda.ts';
import {closingStops} from './politieke-markt/closing.ts';
import {euregioStops} from './politieke-markt/euregio.ts';
import {lobbyStops} from './politieke-markt/lobby.ts';
import {montStops} from './politieke-markt/mont.ts';
import {networksStops} from './politieke-markt/networks.ts';
import {partnersStops} from './politieke-markt/partners.ts';
import type {Story} from './stories.ts';

/** The evening for the council: the memo of 25 November 2016 from beginning to end, in its own order. */
export const politiekeMarkt: Story = {
  id: 'politieke-markt',
  title: {nl: 'Politieke markt', de: 'Themenabend des Rates', en: 'Council theme evening', 'nl-b1': 'Politieke markt'},
  minutes: 35,
  stops: [...agendaStops, ...lobbyStops, ...networksStops, ...euregioStops, ...montStops, ...partnersStops, ...closingStops],
};
