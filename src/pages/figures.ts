import type {Thing} from '../catalogue/catalogue.ts';
import type {Claim} from '../catalogue/facts.ts';
import {textIn} from '../i18n/languages.ts';
import {valuesIn} from '../catalogue/claims.ts';
import {claimFact} from './facts.ts';
import type {Block, Part} from './page.ts';
import type {Voice} from './voice.ts';

/** Every figure with its own source; where sources differ, each value stands there. */
export function figures(thing: Thing, voice: Voice): Block | null {
  const claims = voice.catalogue.claimsOf(thing.id);
  const parts = claims.flatMap((claim) => claimPart(claim, voice));
  if (parts.length === 0) return null;
  return {id: 'figures', title: voice.messages.details.figures, parts};
}

function claimPart(claim: Claim, {catalogue, language, messages, year}: Voice): Part[] {
  const values = valuesIn(catalogue, claim, year).map((value) => ({
    ...claimFact(claim, value, language, messages, year),
    ...(value.note === undefined ? {} : {notes: [textIn(value.note, language)]}),
    ...(typeof value.value === 'string' && claim.unit === 'text' ? {proper: true as const} : {}),
    source: {ids: value.sources, asOf: value.asOf, ...(value.oneOf === undefined ? {} : {oneOf: value.oneOf})},
  }));
  if (values.length === 0) return [];
  const differ = new Set(values.map(({value}) => value)).size > 1 && !claim.values.some(({until}) => until !== undefined && claim.unit === 'text');
  const remark = claim.remark ? textIn(claim.remark, language) : null;
  return [{kind: 'claim', term: textIn(claim.label, language), values, differ, remark: isOfLater(remark, year) ? null : remark}];
}

/** What is said of the values of a later year says nothing of those shown. */
const isOfLater = (text: string | null, year: number | null): boolean =>
  year !== null && (text?.match(/\b(?:19|20)\d\d\b/g) ?? []).some((found) => Number(found) > year);
