import {expect, test} from 'vitest';
import {type Cited, citation} from './citation.ts';

const cited: Cited = {
  title: 'Hengelo over de grens',
  view: 'UNLOCK',
  publisher: 'Gemeente Hengelo',
  version: '4f9c21ab',
  consulted: '2026-11-25',
  link: 'https://kaart.example.nl/?place=unlock&data=4f9c21ab',
};

test('the citation names publisher, map, view, version, day and link', () => {
  expect(citation(cited, 'nl')).toBe(
    'Gemeente Hengelo, Hengelo over de grens (EUREGIO-kaart), weergave “UNLOCK”, gegevens versie 4f9c21ab, geraadpleegd op 25 november 2026, https://kaart.example.nl/?place=unlock&data=4f9c21ab',
  );
});

test('it speaks the reader’s language, quotation marks and date included', () => {
  expect(citation({...cited, title: 'Hengelo über die Grenze'}, 'de')).toBe(
    'Gemeente Hengelo, Hengelo über die Grenze (EUREGIO-Karte), Ansicht „UNLOCK“, Datenversion 4f9c21ab, abgerufen am 25. November 2026, https://kaart.example.nl/?place=unlock&data=4f9c21ab',
  );
  expect(citation({...cited, title: 'Hengelo across the border'}, 'en')).toBe(
    'Gemeente Hengelo, Hengelo across the border (EUREGIO map), view “UNLOCK”, data version 4f9c21ab, consulted on 25 November 2026, https://kaart.example.nl/?place=unlock&data=4f9c21ab',
  );
  expect(citation(cited, 'nl-b1')).toBe(citation(cited, 'nl'));
});

test('a map that nobody else can open is cited without a link', () => {
  expect(citation({...cited, link: ''}, 'nl')).toBe(
    'Gemeente Hengelo, Hengelo over de grens (EUREGIO-kaart), weergave “UNLOCK”, gegevens versie 4f9c21ab, geraadpleegd op 25 november 2026',
  );
});
