import {texts} from '../texts.ts';

/** One sentence what happened, one what to do. */
export const notice = texts({
  nl: {
    noWebgl: 'De kaart werkt niet in deze browser. Alles staat ook in de lijst.',
    worker: 'De kaart kan niet tekenen. Alles staat ook in de lijst.',
    outlines: 'De grenzen laden niet. Probeer het opnieuw.',
    lost: 'De kaart is even weg en komt vanzelf terug. Alles staat ook in de lijst.',
    badLink: 'Een deel van deze link kennen wij niet meer. U ziet wat er wel is.',
    badPlace: (name: string) => `“${name}” kennen wij niet. U ziet nu de hele kaart.`,
    retry: 'Opnieuw proberen',
    toList: 'Naar de lijst',
    offline: 'U bent offline. De kaart werkt, links naar bronnen niet.',
    copied: 'De link is gekopieerd.',
    copyFailed: 'Kopiëren lukt niet in deze browser. De link staat in de adresbalk.',
  },
  de: {
    noWebgl: 'Die Karte läuft in diesem Browser nicht. Alles steht auch in der Liste.',
    worker: 'Die Karte kann nicht zeichnen. Alles steht auch in der Liste.',
    outlines: 'Die Grenzen laden nicht. Versuchen Sie es noch einmal.',
    lost: 'Die Karte ist kurz weg und kommt von selbst zurück. Alles steht auch in der Liste.',
    badLink: 'Einen Teil dieses Links kennen wir nicht mehr. Sie sehen, was es noch gibt.',
    badPlace: (name: string) => `„${name}“ kennen wir nicht. Sie sehen jetzt die ganze Karte.`,
    retry: 'Noch einmal versuchen',
    toList: 'Zur Liste',
    offline: 'Sie sind offline. Die Karte läuft, Links zu Quellen nicht.',
    copied: 'Der Link ist kopiert.',
    copyFailed: 'Kopieren geht in diesem Browser nicht. Der Link steht in der Adresszeile.',
  },
  en: {
    noWebgl: 'The map does not work in this browser. Everything is in the list as well.',
    worker: 'The map cannot draw. Everything is in the list as well.',
    outlines: 'The boundaries do not load. Please try again.',
    lost: 'The map is gone for a moment and will come back by itself. Everything is in the list as well.',
    badLink: 'We no longer know a part of this link. You see what there is.',
    badPlace: (name: string) => `We do not know “${name}”. You see the whole map now.`,
    retry: 'Try again',
    toList: 'Go to the list',
    offline: 'You are offline. The map works, links to sources do not.',
    copied: 'The link is copied.',
    copyFailed: 'This browser does not copy. The link is in the address bar.',
  },
});
