// Graphics that draw nothing: runs in a page before its own scripts. The map reads its files, places its names, moves, and answers what is where, as always;
// only the pixels are left out, which take software graphics most of the time of a test. For tests whose subject is not the picture.
{
  const original = HTMLCanvasElement.prototype.getContext;
  const GL = WebGL2RenderingContext;
  /** @type {WeakMap<HTMLCanvasElement, unknown>} */
  const contexts = new WeakMap();

  /** @type {Record<number, unknown>} */
  const parameters = {
    [GL.VERSION]: 'WebGL 2.0 (blank)',
    [GL.SHADING_LANGUAGE_VERSION]: 'WebGL GLSL ES 3.00 (blank)',
    [GL.VENDOR]: 'blank',
    [GL.RENDERER]: 'blank',
    [GL.MAX_VIEWPORT_DIMS]: new Int32Array([8192, 8192]),
    [GL.VIEWPORT]: new Int32Array(4),
    [GL.SCISSOR_BOX]: new Int32Array(4),
    [GL.MAX_TEXTURE_SIZE]: 8192,
    [GL.MAX_RENDERBUFFER_SIZE]: 8192,
  };

  /** What MapLibre asks of the graphics, and goes by; everything else does nothing. @type {Record<string, (...args: any[]) => unknown>} */
  const answers = {
    checkFramebufferStatus: () => GL.FRAMEBUFFER_COMPLETE,
    clientWaitSync: () => GL.ALREADY_SIGNALED,
    getAttribLocation: () => 0,
    getContextAttributes: () => ({alpha: true, antialias: false, depth: true, stencil: true, premultipliedAlpha: true, preserveDrawingBuffer: false}),
    getError: () => GL.NO_ERROR,
    getExtension: () => null,
    getParameter: (name) => parameters[name] ?? 16,
    getProgramInfoLog: () => '',
    getProgramParameter: (_program, name) => (name === GL.ACTIVE_UNIFORMS || name === GL.ACTIVE_ATTRIBUTES ? 0 : true),
    getShaderInfoLog: () => '',
    getShaderParameter: () => true,
    getSupportedExtensions: () => [],
    isContextLost: () => false,
  };

  const thing = () => ({});
  const nothing = () => undefined;

  /** @param {HTMLCanvasElement} canvas */
  const blank = (canvas) =>
    new Proxy(Object.create(GL.prototype), {
      get(_target, name) {
        if (name === 'canvas') return canvas;
        if (name === 'drawingBufferWidth') return canvas.width;
        if (name === 'drawingBufferHeight') return canvas.height;
        if (typeof name === 'symbol') return undefined;
        const constant = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (GL))[name];
        if (typeof constant === 'number') return constant;
        return answers[name] ?? (/^(create|fenceSync$|getUniformLocation$)/.test(name) ? thing : nothing);
      },
      set: () => true,
    });

  HTMLCanvasElement.prototype.getContext = /** @type {any} */ (
    /** @this {HTMLCanvasElement} @param {string} kind @param {unknown[]} rest */
    function getContext(kind, ...rest) {
      if (!kind.startsWith('webgl')) return /** @type {any} */ (original).call(this, kind, ...rest);
      if (kind !== 'webgl2') return null;
      if (!contexts.has(this)) contexts.set(this, blank(this));
      return contexts.get(this);
    }
  );
}
