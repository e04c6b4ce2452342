import {LitElement} from 'lit';
import {expect, test} from 'vitest';
import {Swipe} from './swipe.ts';

const swipes: string[] = [];
class SwipeHost extends LitElement {
  readonly swipe = new Swipe(this, {active: () => true, onSwipe: (direction) => swipes.push(direction), except: '.map'});
}
customElements.define('swipe-host', SwipeHost);

const touch = (target: EventTarget, identifier: number, clientX: number): Touch => new Touch({identifier, target, clientX, clientY: 100});

function stroke(target: EventTarget, fromX: number, toX: number, fingers = 1): void {
  const starts = Array.from({length: fingers}, (_, id) => touch(target, id, fromX + 50 * id));
  target.dispatchEvent(new TouchEvent('touchstart', {touches: starts, changedTouches: starts, bubbles: true, composed: true}));
  target.dispatchEvent(new TouchEvent('touchend', {touches: starts.slice(1), changedTouches: [touch(target, 0, toX)], bubbles: true, composed: true}));
}

test('one finger turns the page; two fingers, and any on the map, do not', () => {
  const host = document.createElement('swipe-host');
  const map = document.createElement('div');
  map.className = 'map';
  host.append(map);
  document.body.replaceChildren(host);
  stroke(host, 300, 100);
  stroke(host, 100, 300);
  stroke(host, 300, 100, 2);
  stroke(map, 300, 100);
  expect(swipes).toEqual(['next', 'previous']);
});
