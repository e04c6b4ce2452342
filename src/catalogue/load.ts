import claims from '../../geo/facts/claims.json' with {type: 'json'};
import landmarks from '../../geo/facts/landmarks.json' with {type: 'json'};
import memo from '../../geo/facts/memo.json' with {type: 'json'};
import milestones from '../../geo/facts/milestones.json' with {type: 'json'};
import networks from '../../geo/facts/networks.json' with {type: 'json'};
import partnerships from '../../geo/facts/partnerships.json' with {type: 'json'};
import places from '../../geo/facts/places.json' with {type: 'json'};
import programme from '../../geo/facts/programme.json' with {type: 'json'};
import projects from '../../geo/facts/projects.json' with {type: 'json'};
import sources from '../../geo/facts/sources.json' with {type: 'json'};
import {buildCatalogue} from './build.ts';
import type {Catalogue, Facts} from './catalogue.ts';
import {rowsOf} from './columns.ts';

let catalogue: Catalogue | undefined;

/** The catalogue of `geo/facts`, built once. The files are checked against their schemas by `npm run geo:check` and the tests, not here. */
export function loadCatalogue(): Catalogue {
  catalogue ??= buildCatalogue({
    sources: rowsOf(sources.sources),
    places: rowsOf(places.places),
    networks: rowsOf(networks.networks),
    projects: rowsOf(projects.projects),
    partnerships: rowsOf(partnerships.partnerships),
    landmarks: rowsOf(landmarks.landmarks),
    claims: rowsOf(claims.claims),
    programmes: rowsOf(programme.programme),
    memo: rowsOf(memo.memo),
    milestones: rowsOf(milestones.milestones),
    // The compiler reads JSON literals too widely (string for a kind): the schemas are what holds.
  } as unknown as Facts);
  return catalogue;
}
