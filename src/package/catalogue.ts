/** The facts, without a page: defines no element and needs no browser. */
export {loadCatalogue} from '../catalogue/load.ts';
export type * from '../catalogue/catalogue.ts';
export {buildSearchIndex, type SearchIndex, type SearchResult} from '../catalogue/search.ts';
export type {SearchEntry} from '../catalogue/search-entries.ts';
export {FIRST_TOPICS, TOPIC_IDS, type TopicId} from '../catalogue/topics.ts';
