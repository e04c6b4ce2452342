import {type AnyRule, ruleOf} from './rule.ts';
import {around} from './rules/around.ts';
import {changes} from './rules/changes.ts';
import {claims, period} from './rules/claims.ts';
import {declined, elsewhere} from './rules/declined.ts';
import {distance, near} from './rules/distance.ts';
import {figure, seats} from './rules/figures.ts';
import {formed} from './rules/formed.ts';
import {members, membership, networks} from './rules/members.ts';
import {cost, lead} from './rules/one-project.ts';
import {partnerships} from './rules/partnerships.ts';
import {landmarks, located, places, stations, what} from './rules/places.ts';
import {costs, projects, top} from './rules/projects.ts';
import {since} from './rules/since.ts';
import {shared, ties} from './rules/ties.ts';
import {difference, fee, why} from './rules/told.ts';

/** Every kind of question. The first rule that reads the words answers them, so what is more exact stands first. */
export const RULES: readonly AnyRule[] = [
  ruleOf(declined),
  ruleOf(around),
  ruleOf(elsewhere),
  ruleOf(difference),
  ruleOf(why),
  ruleOf(claims),
  ruleOf(period),
  ruleOf(distance),
  ruleOf(figure),
  ruleOf(seats),
  ruleOf(formed),
  ruleOf(since),
  ruleOf(cost),
  ruleOf(fee),
  ruleOf(top),
  ruleOf(costs),
  ruleOf(lead),
  ruleOf(membership),
  ruleOf(near),
  ruleOf(partnerships),
  ruleOf(shared),
  ruleOf(projects),
  ruleOf(changes),
  ruleOf(members),
  ruleOf(networks),
  ruleOf(stations),
  ruleOf(landmarks),
  ruleOf(places),
  ruleOf(ties),
  ruleOf(located),
  ruleOf(what),
];
