import type { CustomLayerInterface, CustomRenderMethodInput, MapLibreMap } from 'maplibre-gl';
import { rowRange } from '../analysis/event-table.ts';
import type { DayWindow } from '../domain/day-window.ts';
import type { PointsPicture } from '../layers/layer.ts';
import { pointScale } from '../layers/point-look.ts';
import { fromOrigin, ROW_FLOATS, rowFloats, rowPasses } from './incident-buffers.ts';
import { type IncidentProgram, incidentProgram } from './incident-program.ts';
import { MOST_TYPES } from './incident-shaders.ts';
import { LabelPainter } from './label-painter.ts';
import { type Side, sidesOf } from './swipe-sides.ts';

const FLOAT_BYTES = 4;
const HALO_PX = 8;
const MARGIN_PX = 2;

interface Drawing {
  readonly gl: WebGL2RenderingContext;
  readonly map: MapLibreMap;
  readonly shaders: IncidentProgram;
  readonly array: WebGLVertexArrayObject | null;
  readonly rows: WebGLBuffer | null;
  readonly passes: WebGLBuffer | null;
}

/**
 * Draws incidents straight from the typed columns: rows go to the graphics card once a table, the
 * filters as one byte a row, and a moved window is a draw range and a number. A second window right of
 * a divider is a second draw of the same buffers, cut to its side. After a lost context
 * the map adds the layer again, which builds everything anew.
 */
export class IncidentLayer implements CustomLayerInterface {
  readonly type = 'custom';
  readonly id: string;
  #points: PointsPicture;
  #drawing: Drawing | null = null;
  readonly #labels: readonly LabelPainter[] = [new LabelPainter(), new LabelPainter()];

  constructor(id: string, points: PointsPicture) {
    this.id = id;
    this.#points = points;
  }

  get points(): PointsPicture {
    return this.#points;
  }

  change(change: Partial<PointsPicture>): void {
    this.#points = { ...this.#points, ...change };
    if (change.table) this.#upload('rows');
    if (change.table || change.mask) this.#upload('passes');
    this.#drawing?.map.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    const shaders = incidentProgram(gl);
    const array = gl.createVertexArray();
    const drawing = { gl, map, shaders, array, rows: gl.createBuffer(), passes: gl.createBuffer() };
    this.#drawing = drawing;
    gl.bindVertexArray(array);
    this.#upload('rows');
    pointer(drawing, 'a_position', 2, 0);
    pointer(drawing, 'a_last_day', 1, 2);
    pointer(drawing, 'a_type', 1, 3);
    pointer(drawing, 'a_radius', 1, 4);
    pointer(drawing, 'a_hollow', 1, 5);
    this.#upload('passes');
    const passes = shaders.attribute('a_passes');
    gl.enableVertexAttribArray(passes);
    gl.vertexAttribPointer(passes, 1, gl.UNSIGNED_BYTE, false, 1, 0);
    gl.bindVertexArray(null);
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    const drawing = this.#drawing;
    this.#drawing = null;
    for (const labels of this.#labels) labels.remove(gl);
    if (!drawing) return;
    gl.deleteBuffer(drawing.rows);
    gl.deleteBuffer(drawing.passes);
    gl.deleteVertexArray(drawing.array);
    gl.deleteProgram(drawing.shaders.program);
  }

  render(gl: WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    const drawing = this.#drawing;
    if (!drawing) return;
    const sides = sidesOf(this.#points, gl.drawingBufferWidth, gl.drawingBufferHeight);
    // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL, not a hook.
    gl.useProgram(drawing.shaders.program);
    gl.bindVertexArray(drawing.array);
    gl.disable(gl.DEPTH_TEST);
    this.#setUniforms(drawing, args);
    for (const side of sides) {
      cutTo(gl, side);
      this.#drawRows(drawing, side.window);
    }
    gl.bindVertexArray(null);
    const matrix = fromOrigin(args.defaultProjectionData.mainMatrix);
    sides.forEach((side, i) => {
      cutTo(gl, side);
      const points = { ...this.#points, window: side.window };
      this.#labels[i]?.paint(gl, drawing.map, points, matrix);
    });
    if (this.#points.swipe) gl.disable(gl.SCISSOR_TEST);
  }

  #drawRows(drawing: Drawing, window: DayWindow): void {
    const { gl, shaders } = drawing;
    const { table, mask, selectedRow } = this.#points;
    const { from, to } = rowRange(table, window);
    gl.uniform1f(shaders.at.u_first_day, window.from);
    if (to > from) gl.drawArrays(gl.POINTS, from, to - from);
    if (selectedRow !== null && selectedRow >= from && selectedRow < to) {
      if (mask[selectedRow] === 0) this.#drawSelected(drawing, selectedRow);
    }
  }

  /** A halo under the selected point, and the point once more above its neighbours. */
  #drawSelected({ gl, shaders: { at } }: Drawing, row: number): void {
    const ratio = globalThis.devicePixelRatio;
    gl.uniform1i(at.u_is_halo, 1);
    gl.uniform1f(at.u_margin, HALO_PX * ratio);
    gl.drawArrays(gl.POINTS, row, 1);
    gl.uniform1i(at.u_is_halo, 0);
    gl.uniform1f(at.u_margin, MARGIN_PX * ratio);
    gl.drawArrays(gl.POINTS, row, 1);
  }

  #setUniforms({ gl, map, shaders: { at } }: Drawing, args: CustomRenderMethodInput): void {
    const { colours, shapes, outline, halo } = this.#points;
    const ratio = globalThis.devicePixelRatio;
    gl.uniformMatrix4fv(at.u_matrix, false, fromOrigin(args.defaultProjectionData.mainMatrix));
    gl.uniform1f(at.u_scale, pointScale(map.getZoom()) * ratio);
    gl.uniform1f(at.u_margin, MARGIN_PX * ratio);
    gl.uniform1f(at.u_ratio, ratio);
    gl.uniform3fv(at.u_colours, colours.slice(0, MOST_TYPES).flat());
    gl.uniform1iv(at.u_shapes, shapes.slice(0, MOST_TYPES));
    gl.uniform3f(at.u_outline, ...outline);
    gl.uniform3f(at.u_halo, ...halo);
    gl.uniform1i(at.u_is_halo, 0);
  }

  #upload(part: 'rows' | 'passes'): void {
    const drawing = this.#drawing;
    if (!drawing) return;
    const { gl } = drawing;
    const { table, mask } = this.#points;
    gl.bindBuffer(gl.ARRAY_BUFFER, drawing[part]);
    const data = part === 'rows' ? rowFloats(table) : rowPasses(mask);
    gl.bufferData(gl.ARRAY_BUFFER, data, part === 'rows' ? gl.STATIC_DRAW : gl.DYNAMIC_DRAW);
  }
}

function cutTo(gl: WebGL2RenderingContext, { box }: Side): void {
  if (!box) return;
  gl.enable(gl.SCISSOR_TEST);
  gl.scissor(...box);
}

function pointer({ gl, shaders }: Drawing, name: string, size: number, at: number): void {
  const location = shaders.attribute(name);
  gl.enableVertexAttribArray(location);
  gl.vertexAttribPointer(
    location,
    size,
    gl.FLOAT,
    false,
    ROW_FLOATS * FLOAT_BYTES,
    at * FLOAT_BYTES,
  );
}
