/**
 * What a published map offers to other pages as `euregio-map.js`: one script tag defines `<euregio-app>` and `<euregio-map>`.
 * Links, codes and the downloads of an app that is embedded so lead back to the map beside the script.
 */
import {EuregioApp} from './index.ts';

EuregioApp.publishedAt = new URL(/* @vite-ignore */ './', import.meta.url).href;
