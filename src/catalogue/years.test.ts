import {expect, test} from 'vitest';
import {loadCatalogue} from './load.ts';
import {FIRST_YEAR, LAST_YEAR} from './years.ts';

test('the years of the map begin with the EUREGIO and end with the last period of its programme', () => {
  const {facts} = loadCatalogue();
  expect(String(FIRST_YEAR)).toBe(facts.networks.find(({id}) => id === 'euregio')?.since);
  const periods = facts.programmes.flatMap((programme) => programme.periods.map(({to}) => to));
  expect(String(LAST_YEAR)).toBe(periods.toSorted().at(-1));
});
