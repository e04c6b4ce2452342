import type {Thing} from '../catalogue/catalogue.ts';
import type {Claim} from '../catalogue/facts.ts';
import {textIn} from '../i18n/languages.ts';
import {claimFact} from './facts.ts';
import type {Block, Part} from './page.ts';
import type {Voice} from './voice.ts';

/** Every figure with its own source; where sources differ, each value stands there. */
export function figures(thing: Thing, voice: Voice): Block | null {
  const claims = voice.catalogue.claimsOf(thing.id);
  if (claims.length === 0) return null;
  return {id: 'figures', title: voice.messages.details.figures, parts: claims.map((claim) => claimPart(claim, voice))};
}

function claimPart(claim: Claim, {language, messages, year}: Voice): Part {
  const values = claim.values
    // What began after the year looked at is left out, unless nothing else is known.
    .filter(({since}, _, all) => year === null || since === undefined || Number(since.slice(0, 4)) <= year || all.every((one) => one.since !== undefined))
    .map((value) => ({
      ...claimFact(claim, value, language, messages),
      ...(value.note === undefined ? {} : {notes: [textIn(value.note, language)]}),
      ...(typeof value.value === 'string' && claim.unit === 'text' ? {proper: true as const} : {}),
      source: {ids: value.sources, asOf: value.asOf, ...(value.oneOf === undefined ? {} : {oneOf: value.oneOf})},
    }));
  const differ = new Set(values.map(({value}) => value)).size > 1 && !claim.values.some(({until}) => until !== undefined && claim.unit === 'text');
  return {kind: 'claim', term: textIn(claim.label, language), values, differ, remark: claim.remark ? textIn(claim.remark, language) : null};
}
