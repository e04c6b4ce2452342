import type {FigureKind} from '../../catalogue/figures.ts';
import {council} from './council.ts';
import {decides} from './decides.ts';
import type {MakeFigure} from './figure.ts';
import {flagships} from './flagships.ts';
import {forums} from './forums.ts';
import {germanyTracks} from './germany-tracks.ts';
import {lobbyChain} from './lobby-chain.ts';
import {members} from './members.ts';
import {mission} from './mission.ts';
import {montMembers} from './mont-members.ts';
import {mont} from './mont.ts';
import {programmeMoney} from './programme-money.ts';
import {projectMoney} from './project-money.ts';
import {projectTime} from './project-time.ts';
import {byMoney} from './projects-by-money.ts';
import {byTheme} from './projects-by-theme.ts';
import {byYear} from './projects-by-year.ts';
import {since2016} from './since-2016.ts';
import {tenPoints} from './ten-points.ts';

/** The figure of each kind, one file each. */
export const FIGURES: Readonly<Record<FigureKind, MakeFigure>> = {
  council,
  members,
  forums,
  mission,
  'ten-points': tenPoints,
  flagships,
  'germany-tracks': germanyTracks,
  decides,
  'lobby-chain': lobbyChain,
  mont,
  'mont-members': montMembers,
  'project-money': projectMoney,
  'project-time': projectTime,
  'programme-money': programmeMoney,
  'projects-by-theme': byTheme,
  'projects-by-year': byYear,
  'projects-by-money': byMoney,
  'since-2016': since2016,
};
