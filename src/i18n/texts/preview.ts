import {texts} from '../texts.ts';

/** The picture and the words that a link shows in a message. */
export const preview = texts({
  nl: {
    stops: (count: string, minutes: string) => `Een rondleiding over de kaart, met ${count} haltes. Duurt ongeveer ${minutes} minuten.`,
    alt: (title: string) => `Kaart van de EUREGIO aan weerszijden van de Nederlands-Duitse grens, met de titel “${title}”.`,
  },
  de: {
    stops: (count, minutes) => `Ein Rundgang über die Karte mit ${count} Stationen. Dauert etwa ${minutes} Minuten.`,
    alt: (title) => `Karte der EUREGIO beiderseits der niederländisch-deutschen Grenze, mit dem Titel „${title}“.`,
  },
  en: {
    stops: (count, minutes) => `A tour of the map with ${count} stops. Takes about ${minutes} minutes.`,
    alt: (title) => `Map of the EUREGIO on both sides of the Dutch–German border, with the title “${title}”.`,
  },
});
