/** Types of the elements in JSX, for React 19: `/// <reference types="euregio-map/react" />` once in a project. Types only, so that the package needs no React. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {EuregioApp} from '../app/euregio-app.ts';
import type {Parameter} from '../app/parameters.ts';
import type {EuregioMap} from '../map/euregio-map.ts';

/** `oneuregio-select={(event) => …}`: React 19 takes what follows `on` as the name of the event. */
type EventHandlers = {
  [Name in keyof HTMLElementEventMap as Name extends `euregio-${string}` ? `on${Name}` : never]?: (event: HTMLElementEventMap[Name]) => void;
};

type Props<Element, Own extends keyof Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Partial<Pick<Element, Own>> & EventHandlers;

declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace -- React's types are made so
  namespace JSX {
    interface IntrinsicElements {
      'euregio-app': Props<EuregioApp, Parameter | 'site'>;
      'euregio-map': Props<EuregioMap, 'lang' | 'topics' | 'place' | 'scheme'>;
    }
  }
}
