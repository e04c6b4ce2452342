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
    lines: {
      euregio: (found: string) => `${found} leden gevonden, aan beide kanten`,
      twente: (municipalities: string, people: string) => `${municipalities} gemeenten, ${people} inwoners`,
      mont: () => 'Münster, Osnabrück en Netwerkstad Twente',
      interreg: (projects: string) => `${projects} projecten met geld van de EU`,
      partners: (links: string) => `${links} banden, van Emsdetten tot Palo Alto`,
      networks: () => 'EUROCITIES, ERRIN en Vanguard',
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
    lines: {
      euregio: (found: string) => `${found} Mitglieder gefunden, beiderseits der Grenze`,
      twente: (municipalities: string, people: string) => `${municipalities} Gemeinden, ${people} Einwohner`,
      mont: () => 'Münster, Osnabrück und Netwerkstad Twente',
      interreg: (projects: string) => `${projects} Projekte mit Geld der EU`,
      partners: (links: string) => `${links} Verbindungen, von Emsdetten bis Palo Alto`,
      networks: () => 'EUROCITIES, ERRIN und Vanguard',
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
    lines: {
      euregio: (found: string) => `${found} members found, on both sides`,
      twente: (municipalities: string, people: string) => `${municipalities} municipalities, ${people} people`,
      mont: () => 'Münster, Osnabrück and Netwerkstad Twente',
      interreg: (projects: string) => `${projects} projects with EU money`,
      partners: (links: string) => `${links} links, from Emsdetten to Palo Alto`,
      networks: () => 'EUROCITIES, ERRIN and Vanguard',
    },
  },
});
