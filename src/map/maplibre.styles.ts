import {css} from 'lit';

/** What a map without controls needs of MapLibre's style sheet; a test holds it against that. */
export const maplibreStyles = css`
  .maplibregl-map {
    font:
      12px/20px Helvetica Neue,
      Arial,
      Helvetica,
      sans-serif;
    overflow: hidden;
    position: relative;
    -webkit-tap-highlight-color: rgb(0 0 0/0);
    -webkit-touch-callout: none;
  }

  .maplibregl-canvas {
    position: absolute;
    left: 0;
    top: 0;
  }

  .maplibregl-canvas-container.maplibregl-interactive {
    cursor: grab;
    -webkit-user-select: none;
    user-select: none;
  }

  .maplibregl-canvas-container.maplibregl-interactive:active {
    cursor: grabbing;
  }

  .maplibregl-canvas-container.maplibregl-touch-zoom-rotate,
  .maplibregl-canvas-container.maplibregl-touch-zoom-rotate .maplibregl-canvas {
    touch-action: pan-x pan-y;
  }

  .maplibregl-canvas-container.maplibregl-touch-drag-pan,
  .maplibregl-canvas-container.maplibregl-touch-drag-pan .maplibregl-canvas {
    touch-action: pinch-zoom;
  }

  .maplibregl-canvas-container.maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan,
  .maplibregl-canvas-container.maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan .maplibregl-canvas {
    touch-action: none;
  }

  .maplibregl-canvas-container.maplibregl-touch-drag-pan.maplibregl-cooperative-gestures,
  .maplibregl-canvas-container.maplibregl-touch-drag-pan.maplibregl-cooperative-gestures .maplibregl-canvas {
    touch-action: pan-x pan-y;
  }
`;

/**
 * All of MapLibre's style sheet, below the map's own: a page may ask for the map that MapLibre made, and give it controls. It is nine tenths buttons, and comes when the
 * map is there.
 */
export async function addMaplibreStyles(root: ShadowRoot): Promise<void> {
  const {default: text} = await import('maplibre-gl/dist/maplibre-gl.css?inline');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
}
