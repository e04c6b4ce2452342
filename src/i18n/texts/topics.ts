import {count, counted} from '../count.ts';
import {formatNumber} from '../format.ts';
import {membersFound} from '../membership-words.ts';
import {texts} from '../texts.ts';

/** Names of the topics, and the line below each in the legend; numbers come in formatted. */
export const topics = texts({
  nl: {
    names: {
      euregio: 'EUREGIO-gebied',
      twente: 'Twente',
      mont: 'MONT-steden',
      interreg: 'Interreg-projecten',
      partners: 'Partnersteden',
      networks: 'Netwerken in Europa',
    },
    /** Below a topic of which nothing was there yet. */
    notYet: (year: string) => `Bestond in ${year} nog niet`,
    /** Of projects, in a year before those that we know. */
    listFrom: (year: string) => `Onze lijst begint in ${year}`,
    lines: {
      euregio: (found: number, open: number) => membersFound('nl', found, open) + (found > 1 && open === 0 ? ', aan beide kanten' : ''),
      twente: (municipalities: number, people: number) =>
        `${count('nl', municipalities, {one: '# gemeente', other: '# gemeenten'})}, ${count('nl', people, {one: '# inwoner', other: '# inwoners'})}`,
      /** In a year before some of them were formed. */
      twenteNow: (municipalities: number, people: number) =>
        `De ${count('nl', municipalities, {one: '# gemeente', other: '# gemeenten'})} van nu, ${count('nl', people, {one: '# inwoner', other: '# inwoners'})}`,
      mont: () => 'Münster, Osnabrück en Netwerkstad Twente',
      interreg: counted('nl', {one: '# project met geld van de EU', other: '# projecten met geld van de EU'}),
      partners: (known: number, open: number) =>
        count('nl', known, {one: '# band met een andere stad', other: '# banden met andere steden'}) +
        (open === 0 ? '' : `, van nog ${formatNumber('nl', open)} is het begin niet bekend`),
    },
  },
  de: {
    names: {
      euregio: 'EUREGIO-Gebiet',
      twente: 'Twente',
      mont: 'MONT-Städte',
      interreg: 'Interreg-Projekte',
      partners: 'Partnerstädte',
      networks: 'Netzwerke in Europa',
    },
    notYet: (year: string) => `Gab es ${year} noch nicht`,
    listFrom: (year: string) => `Unsere Liste beginnt ${year}`,
    lines: {
      euregio: (found: number, open: number) => membersFound('de', found, open) + (found > 1 && open === 0 ? ', beiderseits' : ''),
      twente: (municipalities: number, people: number) =>
        `${count('de', municipalities, {one: '# Gemeinde', other: '# Gemeinden'})}, ${count('de', people, {one: '# Einwohner', other: '# Einwohner'})}`,
      twenteNow: (municipalities: number, people: number) =>
        `Die ${count('de', municipalities, {one: '# Gemeinde', other: '# Gemeinden'})} von heute, ${count('de', people, {one: '# Einwohner', other: '# Einwohner'})}`,
      mont: () => 'Münster, Osnabrück und Netwerkstad Twente',
      interreg: counted('de', {one: '# Projekt mit Geld der EU', other: '# Projekte mit Geld der EU'}),
      partners: (known: number, open: number) =>
        count('de', known, {one: '# Verbindung mit einer Stadt', other: '# Verbindungen mit Städten'}) +
        (open === 0 ? '' : `, bei ${formatNumber('de', open)} weiteren ist der Beginn nicht bekannt`),
    },
  },
  en: {
    names: {
      euregio: 'EUREGIO area',
      twente: 'Twente',
      mont: 'MONT cities',
      interreg: 'Interreg projects',
      partners: 'Partner cities',
      networks: 'Networks in Europe',
    },
    notYet: (year: string) => `Did not exist yet in ${year}`,
    listFrom: (year: string) => `Our list begins in ${year}`,
    lines: {
      euregio: (found: number, open: number) => membersFound('en', found, open) + (found > 1 && open === 0 ? ', on both sides' : ''),
      twente: (municipalities: number, people: number) =>
        `${count('en', municipalities, {one: '# municipality', other: '# municipalities'})}, ${count('en', people, {one: '# person', other: '# people'})}`,
      twenteNow: (municipalities: number, people: number) =>
        `Today’s ${count('en', municipalities, {one: '# municipality', other: '# municipalities'})}, ${count('en', people, {one: '# person', other: '# people'})}`,
      mont: () => 'Münster, Osnabrück and Netwerkstad Twente',
      interreg: counted('en', {one: '# project with EU money', other: '# projects with EU money'}),
      partners: (known: number, open: number) =>
        count('en', known, {one: '# link with another city', other: '# links with other cities'}) +
        (open === 0 ? '' : `; when ${formatNumber('en', open)} more began is not known`),
    },
  },
});
