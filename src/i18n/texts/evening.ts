import {texts} from '../texts.ts';

/** What `npm run evening` writes: the poster and the note in the folder. Not part of the page. */
export const evening = texts({
  nl: {
    invitation: 'Kijk op de kaart hoe Hengelo en Twente samenwerken met Duitsland en Europa.',
    scan: 'Richt de camera van uw telefoon op de code.',
    qrLabel: 'QR-code naar de kaart',
    posterMap: 'Kaart van Twente en de EUREGIO, aan beide kanten van de grens',
    note: (story: string, file: string) => [
      `Openen: dubbelklik op ${file}. Internet is niet nodig. Neem Chrome, Edge of Firefox.`,
      `Presenteren: kies Verhaal, dan “${story}”, dan Presenteren.`,
      'Toetsen: PageDown of pijl naar rechts = verder, PageUp of pijl naar links = terug, B = zwart scherm, Q = QR-code, L = andere taal, F = volledig scherm, ? = alle toetsen.',
      'Als de beamer uitvalt: deel de hand-outs uit (PDF). Er staat één halte op elke bladzijde. Vertel door met het papier.',
      'Bezoekers komen met hun telefoon op de kaart via de code op de poster. Daarvoor hebben zij wel internet nodig.',
    ],
  },
  de: {
    invitation: 'Sehen Sie auf der Karte, wie Hengelo und Twente mit Deutschland und Europa zusammenarbeiten.',
    scan: 'Richten Sie die Kamera Ihres Handys auf den Code.',
    qrLabel: 'QR-Code zur Karte',
    posterMap: 'Karte von Twente und der EUREGIO auf beiden Seiten der Grenze',
    note: (story, file) => [
      `Öffnen: Doppelklick auf ${file}. Internet ist nicht nötig. Nehmen Sie Chrome, Edge oder Firefox.`,
      `Vortragen: Rundgang wählen, dann „${story}“, dann Präsentieren.`,
      'Tasten: Bild ab oder Pfeil rechts = weiter, Bild auf oder Pfeil links = zurück, B = schwarzer Bildschirm, Q = QR-Code, L = andere Sprache, F = Vollbild, ? = alle Tasten.',
      'Wenn der Beamer ausfällt: Teilen Sie die Handzettel aus (PDF). Auf jeder Seite steht eine Station. Erzählen Sie mit dem Papier weiter.',
      'Gäste kommen mit dem Handy über den Code auf dem Plakat zur Karte. Dafür brauchen sie Internet.',
    ],
  },
  en: {
    invitation: 'See on the map how Hengelo and Twente work with Germany and Europe.',
    scan: 'Point the camera of your phone at the code.',
    qrLabel: 'QR code to the map',
    posterMap: 'Map of Twente and the EUREGIO on both sides of the border',
    note: (story, file) => [
      `Open: double-click ${file}. No internet needed. Use Chrome, Edge or Firefox.`,
      `Present: choose Story, then “${story}”, then Present.`,
      'Keys: PageDown or right arrow = next, PageUp or left arrow = back, B = black screen, Q = QR code, L = other language, F = full screen, ? = all keys.',
      'If the projector fails: hand out the PDFs. Each page holds one stop. Go on telling with the paper.',
      'Visitors reach the map by phone through the code on the poster. For that they do need internet.',
    ],
  },
});
