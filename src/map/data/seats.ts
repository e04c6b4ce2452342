import type {Point} from 'geojson';
import type {Catalogue} from '../../catalogue/catalogue.ts';
import type {LngLat} from '../../catalogue/facts.ts';
import {MAIN_PROJECTS, pointOfSeat} from '../../catalogue/seats.ts';
import {alike, collection, type Drawing, inLanguages, pointFeature} from './features.ts';

interface Town {
  readonly name: string;
  readonly point: LngLat;
  readonly place?: string;
  readonly projects: string[];
  /** One of the two main projects is led from here. */
  lead: boolean;
}

const key = (seat: {readonly name: string; readonly place?: string}): string => seat.place ?? seat.name;

/** A diamond must not cover the square of a city of MONT or of Netwerkstad: it stands beside it. Empty: there is none. */
function besideMark(catalogue: Catalogue, place: string | undefined): 'mont' | 'netwerkstad' | '' {
  const mark = place === undefined ? '' : catalogue.markOf(place);
  return mark === 'mont' || mark === 'netwerkstad' ? mark : '';
}

/**
 * Every town in which one of these projects has a partner, with the number of projects. The id is that of the place, or of the first project
 * where the catalogue does not have the town; `projects` and `main` are comma lists of ids.
 */
export function projectTowns(catalogue: Catalogue, projects: readonly string[]): Drawing<Point> {
  const wanted = new Set(projects);
  const towns = new Map<string, Town>();
  for (const project of catalogue.facts.projects) {
    if (!wanted.has(project.id)) continue;
    for (const seat of project.seats) {
      const town = towns.get(key(seat)) ?? {
        name: seat.name,
        point: pointOfSeat(catalogue, seat),
        ...(seat.place === undefined ? {} : {place: seat.place}),
        projects: [],
        lead: false,
      };
      // Project after project: a second seat in the same town follows the first.
      if (town.projects.at(-1) !== project.id) town.projects.push(project.id);
      town.lead ||= seat.role === 'lead' && MAIN_PROJECTS.includes(project.id);
      towns.set(key(seat), town);
    }
  }
  return collection(
    [...towns.values()].map((town) =>
      pointFeature(town.point, {
        id: town.place ?? (town.projects[0] as string),
        town: town.name,
        count: town.projects.length,
        projects: town.projects.join(),
        main: town.projects.filter((id) => MAIN_PROJECTS.includes(id)).join(),
        lead: town.lead,
        beside: besideMark(catalogue, town.place),
        ...inLanguages('name', alike(town.name)),
      }),
    ),
  );
}

/** Each seat of each project: what is drawn when one is selected. */
export function projectSeats(catalogue: Catalogue): Drawing<Point> {
  return collection(
    catalogue.facts.projects.flatMap((project) =>
      project.seats.map((seat) =>
        pointFeature(pointOfSeat(catalogue, seat), {
          id: project.id,
          place: seat.place ?? '',
          town: seat.name,
          role: seat.role,
          beside: besideMark(catalogue, seat.place),
          ...inLanguages('name', alike(seat.name)),
        }),
      ),
    ),
  );
}
