import {agendaTalk} from './politieke-markt/agenda.ts';
import {closingTalk} from './politieke-markt/closing.ts';
import {euregioTalk} from './politieke-markt/euregio.ts';
import {lobbyTalk} from './politieke-markt/lobby.ts';
import {montTalk} from './politieke-markt/mont.ts';
import {networksTalk} from './politieke-markt/networks.ts';
import {partnersTalk} from './politieke-markt/partners.ts';
import type {Talk} from './talk.ts';

/** The evening for the council: what the speaker does at each stop, and what somebody is likely to ask. */
export const politiekeMarktTalk: Talk = {...agendaTalk, ...lobbyTalk, ...networksTalk, ...euregioTalk, ...montTalk, ...partnersTalk, ...closingTalk};
