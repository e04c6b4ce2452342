import type {LayerSpecification} from 'maplibre-gl';

/** What MapLibre's worker (6.17, `StyleLayerIndex`) knows of a map's layers. */
export interface LayerIndex {
  /** By source and layer of the source: layers that are drawn from the same vertices. Before there are layers there is none. */
  readonly familiesBySource: Readonly<Record<string, object | undefined>> | undefined;
  // oxlint-disable-next-line no-underscore-dangle -- MapLibre's name
  readonly _layers: Readonly<Record<string, {isHidden(): boolean} | undefined>>;
  replace(layers: readonly LayerSpecification[], state?: object): void;
  update(layers: readonly LayerSpecification[], removedIds: readonly string[], state?: object): void;
}

/** MapLibre's worker, as far as it hands out what it knows of layers. */
export interface WithLayerIndexes {
  // oxlint-disable-next-line no-underscore-dangle -- MapLibre's name
  _getLayerIndex(mapId: string): LayerIndex;
  readonly layerIndexes: Record<string, LayerIndex>;
}

/** As much of a layer as tells whether it is hidden. */
const sketchOf = ({id, type, layout, ...rest}: LayerSpecification): LayerSpecification =>
  ({
    id,
    type,
    layout: {visibility: layout?.visibility},
    ...('source' in rest ? {source: rest.source, ...(rest['source-layer'] === undefined ? {} : {'source-layer': rest['source-layer']})} : {}),
    ...(rest.minzoom === undefined ? {} : {minzoom: rest.minzoom}),
    ...(rest.maxzoom === undefined ? {} : {maxzoom: rest.maxzoom}),
  }) as LayerSpecification;

const isPerhapsHidden = ({layout}: LayerSpecification): boolean => layout?.visibility !== undefined;

/**
 * Reads the expressions of a layer when the first tile of its source comes, and of a hidden layer not at all. MapLibre reads those of all layers before the first tile: here more than half
 * of them belong to what is chosen, compared or told later. A layer that is shown later is sent anew by the page, as MapLibre does with every layer that the global state hides or shows.
 */
export class LateLayers implements LayerIndex {
  readonly familiesBySource: NonNullable<LayerIndex['familiesBySource']> = new Proxy({}, {get: (_, source) => this.familiesOf(source as string)});
  private readonly index: LayerIndex;
  private readonly waiting = new Map<string, Map<string, LayerSpecification>>();
  private state: object | undefined;

  constructor(index: LayerIndex) {
    this.index = index;
  }

  get _layers(): LayerIndex['_layers'] {
    // oxlint-disable-next-line no-underscore-dangle -- MapLibre's name
    return this.index._layers;
  }

  replace(layers: readonly LayerSpecification[], state?: object): void {
    this.waiting.clear();
    this.index.replace([], state);
    this.update(layers, [], state);
  }

  update(layers: readonly LayerSpecification[], removedIds: readonly string[], state?: object): void {
    this.state = state;
    for (const layer of layers) {
      // The background has no source, and nothing is read for it.
      const source = 'source' in layer ? layer.source : '';
      if (!this.waiting.has(source)) this.waiting.set(source, new Map());
      this.waiting.get(source)!.set(layer.id, layer);
    }
    for (const ofSource of this.waiting.values()) for (const id of removedIds) ofSource.delete(id);
    if (removedIds.length > 0) this.index.update([], removedIds, state);
  }

  private familiesOf(source: string): object | undefined {
    const layers = [...(this.waiting.get(source)?.values() ?? [])];
    this.waiting.delete(source);
    if (layers.length > 0) {
      this.index.update(
        layers.map((layer) => (isPerhapsHidden(layer) ? sketchOf(layer) : layer)),
        [],
        this.state,
      );
      const {_layers: known} = this.index;
      const shown = layers.filter((layer) => isPerhapsHidden(layer) && !known[layer.id]!.isHidden());
      if (shown.length > 0) this.index.update(shown, [], this.state);
    }
    return this.index.familiesBySource?.[source];
  }
}

/** From now on the worker reads layers late, for every map that it serves. */
export function readLayersLate(worker: WithLayerIndexes): void {
  // oxlint-disable-next-line no-underscore-dangle -- there is no public way to hand a worker another index
  const make = worker._getLayerIndex.bind(worker);
  // oxlint-disable-next-line no-underscore-dangle -- as above
  worker._getLayerIndex = (mapId) => {
    if (worker.layerIndexes[mapId] instanceof LateLayers) return worker.layerIndexes[mapId];
    return (worker.layerIndexes[mapId] = new LateLayers(make(mapId)));
  };
}
