import ground from '../../geo/picture/ground.json' with {type: 'json'};
import type {Catalogue} from '../catalogue/catalogue.ts';
import {type Language} from '../i18n/languages.ts';
import {drawPicture, type PictureRequest} from './draw.ts';
import type {Ground} from './ground.ts';
import {picturedThings} from './things.ts';

/** The picture of the region, or of a part of it, as the map shows it when it opens; each thing in it is a link to its page. */
export const drawnRegion = (catalogue: Catalogue, {language, ...options}: Pick<PictureRequest, 'language' | 'label' | 'bounds' | 'size'>): string =>
  drawPicture({
    ground: ground as unknown as Ground,
    ...picturedThings(catalogue, language),
    language,
    addressOf: (id) => addressIn(language, id),
    ...options,
  });

const addressIn = (language: Language, id: string): string => `?${new URLSearchParams({...(language === 'nl' ? {} : {lang: language}), place: id})}`;
