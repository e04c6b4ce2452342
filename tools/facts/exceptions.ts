import type {Finding} from './rules.ts';

interface Exception {
  readonly rule: string;
  readonly sentence: RegExp;
  /** Why the sentence is right although the rule objects. */
  readonly reason: string;
}

const PRESENT = 'no present tense after it ended';

/** Sentences that a rule objects to and that are right. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    rule: PRESENT,
    sentence: /erfelijke kenmerken van losse kankercellen leest|Wasserstoff Biogasanlagen effizienter macht|waterstof biogasinstallaties zuiniger maakt/,
    reason: 'It tells what a method or a gas does by its nature, which the end of the project does not change.',
  },
  {
    rule: PRESENT,
    sentence: /whether hydrogen makes biogas plants|gets more energy from manure/,
    reason: 'It tells what a gas or a device does by its nature, which the end of the project does not change.',
  },
];

/** Whether a finding is one of those. */
export const isException = ({rule, sentence}: Finding): boolean => EXCEPTIONS.some((exception) => exception.rule === rule && exception.sentence.test(sentence));
