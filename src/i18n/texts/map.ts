import {texts} from '../texts.ts';

/** What is written on the map beside names. */
export const map = texts({
  nl: {
    via: (network: string) => `via ${network}`,
    until: (year: string) => `tot ${year}`,
    closer: (count: number) => (count === 1 ? 'en 1 band dichterbij' : `en ${count} banden dichterbij`),
    wheelHint: (key: string) => `Houd ${key} ingedrukt en scroll om te zoomen. Of klik eerst op de kaart.`,
    touchHint: 'Verschuif de kaart met twee vingers.',
    beyond: (name: string) => `${name} ligt buiten beeld`,
    failed: 'De kaart kan hier niet tekenen.',
    sources: 'Bronnen van de kaart',
    nearby: 'Dichtbij',
    within: (km: string) => `binnen ${km}`,
    surroundings: (name: string) => `Hier ligt ${name}`,
  },
  de: {
    via: (network: string) => `über ${network}`,
    until: (year: string) => `bis ${year}`,
    closer: (count: number) => (count === 1 ? 'und 1 Verbindung in der Nähe' : `und ${count} Verbindungen in der Nähe`),
    wheelHint: (key: string) => `Halten Sie ${key} gedrückt und scrollen Sie, um zu zoomen. Oder klicken Sie zuerst auf die Karte.`,
    touchHint: 'Verschieben Sie die Karte mit zwei Fingern.',
    beyond: (name: string) => `${name} liegt außerhalb des Bildes`,
    failed: 'Die Karte kann hier nicht zeichnen.',
    sources: 'Quellen der Karte',
    nearby: 'In der Nähe',
    within: (km: string) => `bis ${km}`,
    surroundings: (name: string) => `Hier liegt ${name}`,
  },
  en: {
    via: (network: string) => `via ${network}`,
    until: (year: string) => `until ${year}`,
    closer: (count: number) => (count === 1 ? 'and 1 link closer by' : `and ${count} links closer by`),
    wheelHint: (key: string) => `Hold ${key} and scroll to zoom. Or click the map first.`,
    touchHint: 'Use two fingers to move the map.',
    beyond: (name: string) => `${name} is outside the picture`,
    failed: 'The map cannot draw here.',
    sources: 'Sources of the map',
    nearby: 'Close by',
    within: (km: string) => `within ${km}`,
    surroundings: (name: string) => `Where ${name} is`,
  },
});
