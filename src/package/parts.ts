/**
 * What a published map offers to other pages as `euregio-parts.js`: one script tag defines the parts that stand without a map. Nothing of the map is fetched.
 */
import '../elements/figure/euregio-figure.ts';
import '../elements/find/euregio-legend.ts';
import '../elements/find/euregio-list.ts';
import '../elements/find/euregio-search.ts';
import '../elements/frame/euregio-language.ts';
import '../elements/present/euregio-story.ts';
import {linksLeadTo} from '../elements/shared/thing-text.ts';
import '../elements/thing/euregio-details.ts';
import '../elements/thing/euregio-popup.ts';
import {siteFolder} from './site-folder.ts';

linksLeadTo(siteFolder(import.meta.url).href);
