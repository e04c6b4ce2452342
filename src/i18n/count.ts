import {formatNumber} from './format.ts';
import {type BaseLanguage, languageTag} from './languages.ts';

/** A counted text in its plural forms; `#` stands for the number as the language writes it. The languages of the map know these two. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

const RULES = new Map<BaseLanguage, Intl.PluralRules>();

function rulesOf(language: BaseLanguage): Intl.PluralRules {
  const rules = RULES.get(language) ?? new Intl.PluralRules(languageTag(language));
  RULES.set(language, rules);
  return rules;
}

/** The form that goes with a number: `1 project`, `0 projecten`. */
export function count(language: BaseLanguage, number: number, {one, other}: Forms): string {
  return (rulesOf(language).select(number) === 'one' ? one : other).replaceAll('#', formatNumber(language, number));
}

/** A message that counts. */
export const counted =
  (language: BaseLanguage, forms: Forms) =>
  (number: number): string =>
    count(language, number, forms);
