import {figureFact} from '../../catalogue/figure-facts.ts';
import {formatDate, formatList} from '../../i18n/format.ts';
import {textIn} from '../../i18n/languages.ts';
import {hadCome, shortDateIn} from './facts-of.ts';
import type {MakeFigure} from './figure.ts';

/** The Germany strategy: two tracks side by side, and what followed on a line of years. */
export const germanyTracks: MakeFigure = (context) => {
  const {voices} = context;
  const fact = figureFact('figure-germany-tracks');
  const tracks = fact.parts.filter(({since}) => since === undefined);
  const later = fact.parts.filter(({since}) => since !== undefined && hadCome(since, context.year));
  const {language, texts} = voices.first;
  const names = (parts: typeof later): string =>
    formatList(
      language,
      parts.map(({name, since}) => (since ? `${formatDate(language, since)}: ` : '') + textIn(name, language)),
    );
  return {
    headline: voices.say(({texts}) => texts.germanyTracks.headline),
    alt: texts.germanyTracks.alt(names(tracks), names(later)),
    note: voices.say(({texts}) => texts.germanyTracks.note),
    sources: fact.sources,
    asOf: fact.asOf,
    table: {
      head: [texts.columns.what, texts.columns.how, texts.columns.year],
      rows: [...tracks, ...later].map(({name, text, since}) => [
        textIn(name, language),
        text ? textIn(text, language) : '',
        since ? formatDate(language, since) : '2016',
      ]),
    },
    draw(page) {
      const {mark, pen, sizes} = page;
      const rail = mark * 1.5;
      const text = rail + mark * 0.9;
      for (const [at, track] of tracks.entries()) {
        if (at > 0) page.gap(0.9);
        const top = page.y;
        page.write(
          voices.say(({texts}) => texts.germanyTracks.track(String(at + 1))),
          text,
          {size: 'label', weight: 700, fill: 'euregio'},
        );
        page.write(voices.of(track.name), text, {size: 'name', face: 'name', weight: 500});
        if (track.text) page.write(voices.of(track.text), text);
        // Two rails and their sleepers.
        const sleepers = Math.max(3, Math.round((page.y - top) / (mark * 0.7)));
        for (let sleeper = 0; sleeper < sleepers; sleeper++) {
          const y = top + ((sleeper + 0.5) * (page.y - top)) / sleepers;
          page.add({shape: 'path', d: `M${pen},${y}L${rail - pen},${y}`, fill: 'none', stroke: 'rule', strokeWidth: pen * 1.6});
        }
        for (const x of [rail * 0.25, rail * 0.75])
          page.add({shape: 'path', d: `M${x},${top}L${x},${page.y}`, fill: 'none', stroke: 'euregio', strokeWidth: pen * 1.3});
      }
      page.gap(1.1);
      page.add({shape: 'path', d: `M0,${page.y}L${page.width},${page.y}`, fill: 'none', stroke: 'rule', strokeWidth: pen * 0.5});
      page.skip(0.6);
      page.write(
        voices.say(({texts}) => texts.germanyTracks.later),
        0,
        {size: 'label', weight: 600},
      );
      page.gap(0.35);
      const dots: number[] = [];
      for (const [at, step] of later.entries()) {
        if (at > 0) page.gap(0.35);
        dots.push(page.y + sizes.label * 0.62);
        const date = shortDateIn(context, step.since ?? '');
        const dateWidth = Math.max(...later.map(({since}) => page.block(shortDateIn(context, since ?? ''), {size: 'label', weight: 600}).width));
        const side = page.wide ? text + dateWidth + mark * 0.8 : text;
        const height = page.put(date, text, page.y, {size: 'label', weight: 600});
        if (!page.wide) page.y += height;
        const top = page.y;
        page.write(voices.of(step.name), side, {size: 'label'});
        if (step.text) page.write(voices.of(step.text), side);
        page.y = Math.max(page.y, page.wide ? top + height : page.y);
      }
      const [first, last] = [dots[0] as number, dots.at(-1) as number];
      page.add({shape: 'path', d: `M${rail / 2},${first}L${rail / 2},${last}`, fill: 'none', stroke: 'euregio', strokeWidth: pen});
      for (const y of dots) page.add({shape: 'circle', x: rail / 2, y, r: mark * 0.32, fill: 'euregio'});
    },
  };
};
