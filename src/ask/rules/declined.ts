import {has, type Reading} from '../reading.ts';
import {mentions, nameIn, type Rule, sentences} from '../rule.ts';
import {stopIn} from './places.ts';
import {isOfProjects} from './projects.ts';

/** What the map does not tell: names of people, opinions, the future. */
export const declined: Rule<'declined'> = {
  kind: 'declined',
  read(reading, desk) {
    // Of one network the facts name who signed its memorandum: its members are they.
    const isSigned = has(reading, 'sign') && has(reading, 'who') && !mentions(reading, desk).networks.includes('duitslandstrategie');
    if (has(reading, 'person') || isSigned) return {kind: 'declined', why: 'person'};
    if (has(reading, 'opinion')) return {kind: 'declined', why: 'opinion'};
    const isTimetable = has(reading, 'how-often') && has(reading, 'station', 'landmark:rail') && mentions(reading, desk).landmarks.length === 0;
    if (has(reading, 'travel') || isTimetable) return {kind: 'declined', why: 'travel'};
    if (has(reading, 'why') && mentions(reading, desk).all.length === 0) return {kind: 'declined', why: 'reason'};
    // What is most or least is known of the cost of projects alone.
    if (has(reading, 'most', 'least') && (!isOfProjects(reading) || mentions(reading, desk).all.length > 0)) return {kind: 'declined', why: 'unclear'};
    const year = Number(desk.today.slice(0, 4));
    // Projects have planned ends; of everything else nobody knows.
    const ahead = reading.years.some((one) => one.year > year) && !has(reading, 'project', 'end', 'run');
    return has(reading, 'future') || ahead ? {kind: 'declined', why: 'future'} : null;
  },
  answer(question, desk) {
    const {texts} = desk;
    const {why} = question;
    const {questions} = texts;
    return {
      asked: '',
      sentence: sentences(
        why === 'elsewhere' ? texts.elsewhere(question.name) : texts.declined[why],
        why === 'elsewhere' && question.maybeVillage ? texts.askMunicipality : null,
        texts.declined.instead,
      ),
      ids: [],
      sources: [],
      next:
        why === 'person'
          ? [questions.chair(nameIn(desk, 'euregio')), questions.members('MONT'), questions.lead('Unlock')]
          : why === 'elsewhere' || why === 'travel'
            ? [questions.distance('Hengelo', 'Münster'), questions.near(10, 'Losser'), questions.ties('Hengelo')]
            : [questions.projects('Hengelo'), questions.since('Hengelo', 'Emsdetten'), questions.changes(2016)],
    };
  },
};

/**
 * “Hoe ver is Keulen?”, “Partnersteden van Keulen”: without this it would be answered for Hengelo or for all towns, or not understood, although only the place is not on
 * the map. Of projects a word that is no name may stand in a description: they are asked for it.
 */
export const elsewhere: Rule<'declined'> = {
  kind: 'declined',
  read(reading, desk) {
    const {all, places} = mentions(reading, desk);
    const asksWhere = has(reading, 'how-far') ? all.length < 2 : reading.cues.size === 1 && has(reading, 'where') && all.length === 0;
    const asksOf = all.length === 0 && reading.organisations.length === 0 && !has(reading, 'project') && [...reading.cues].some((cue) => OF_PLACE.test(cue));
    const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
    // “Is Deventer lid van de EUREGIO?” is no question about all members. A German noun has a capital too.
    const asksMember = places.length === 0 && has(reading, 'member') && reading.cues.size === 1 && reading.language !== 'de';
    const name = reading.unread.find(
      (word) => ((asksWhere || (asksOf && isName(word))) && standsForPlace(word, reading)) || (asksMember && isName(word) && !reading.text.startsWith(word)),
    );
    // Trains go there all the same.
    return name === undefined || stopIn(reading, desk) !== null ? null : {kind: 'declined', why: 'elsewhere', name, maybeVillage: asksWhere};
  },
  answer: declined.answer,
};

/** What places have, and are. */
const OF_PLACE = /^(?:partnership|place|landmark|network|station|population|tie)(?::|$)/;

/** Where a place stands in such a question: behind a word of direction, or at the end. */
const BEFORE_PLACE = '(?:van|naar|tot|bij|in|en|von|nach|bis|zu|und|from|to|and|of)';
const standsForPlace = (word: string, {text}: Reading): boolean =>
  new RegExp(`(?:\\b${BEFORE_PLACE}\\s+${word}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])${word}\\W*$)`, 'iu').test(text);
