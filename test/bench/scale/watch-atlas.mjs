/**
 * Runs in the page: puts `window.bench` there, which tells when the map has drawn what was asked for.
 * A frame counts as drawn when a pixel of it has been read back, so that the graphics are done with it.
 */
export function watchAtlas() {
  const { map, store } = window.atlas;
  const gl = map.getCanvas().getContext('webgl2');
  /** When the last press or move of the pointer began, by the browser's clock. */
  let acted = 0;
  for (const name of ['pointermove', 'click']) {
    window.addEventListener(name, (event) => (acted = event.timeStamp), true);
  }

  function points() {
    const ids = map.getLayersOrder();
    const layers = ids.map((id) => map.getLayer(id)?.implementation?.points);
    return layers.find((one) => one?.table);
  }

  function readPixel() {
    const bound = gl.getParameter(gl.READ_FRAMEBUFFER_BINDING);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, bound);
  }

  /** Calls `done` with the time of the first frame of which `isDrawn` holds. */
  function onFrame(isDrawn, done) {
    const look = () => {
      if (!isDrawn(points())) return;
      map.off('render', look);
      readPixel();
      done(performance.now());
    };
    map.on('render', look);
    return () => map.off('render', look);
  }

  const drawn = { window: null, mask: null };
  let last = {};
  let isWatching = false;
  map.on('render', () => {
    const now = isWatching && points();
    if (!now) return;
    const newer = Object.keys(drawn).filter((part) => now[part] !== last[part]);
    if (newer.length === 0) return;
    readPixel();
    for (const part of newer) drawn[part] = performance.now() - acted;
    last = { window: now.window, mask: now.mask };
  });

  window.bench = {
    imported: null,
    /** Frames are looked at only while they are asked for: reading a pixel holds up the page. */
    watchFrames(isOn) {
      isWatching = isOn;
      last = { window: points()?.window, mask: points()?.mask };
    },
    /** From now on the import is timed, from the next click to the picture with all rows. */
    watchImport(rows) {
      const gaps = [];
      const tasks = [];
      let isOver = false;
      let frame = performance.now();
      const tick = (now) => {
        gaps.push(now - frame);
        frame = now;
        if (!isOver) requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      });
      observer.observe({ type: 'longtask' });
      window.bench.imported = new Promise((resolve) => {
        onFrame(
          (now) => now?.table.size >= rows && now.table === store.getState().data.incidents,
          (at) => {
            const toPicture = at - acted;
            setTimeout(() => {
              isOver = true;
              observer.disconnect();
              resolve({
                toPicture,
                longestGap: Math.max(...gaps),
                longestTask: Math.max(0, ...tasks),
              });
            }, 1000);
          },
        );
      });
    },
    /** Milliseconds from the last act to the frame that shows it; `null` when none came in 20 s. */
    async frameOf(part) {
      for (let waited = 0; waited < 20_000 && drawn[part] === null; waited += 5) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      const ms = drawn[part];
      drawn[part] = null;
      return ms;
    },
  };
}
