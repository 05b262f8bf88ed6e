import type { CustomLayerInterface, CustomRenderMethodInput, MapLibreMap } from 'maplibre-gl';
import type { CellsPicture } from '../layers/layer.ts';
import { CELL_FLOATS, cellFloats, cellsIn } from './cell-buffers.ts';
import { FRAGMENT_SHADER, HEXAGON_VERTICES, STEPS, VERTEX_SHADER } from './cell-shaders.ts';
import { glProgram, instanceAttributes } from './gl-program.ts';
import { fromOrigin } from './incident-buffers.ts';
import { boxContains, grown, type MercatorBox, viewBox } from './view-box.ts';

interface Drawing {
  readonly gl: WebGL2RenderingContext;
  readonly map: MapLibreMap;
  readonly program: WebGLProgram;
  readonly array: WebGLVertexArrayObject | null;
  readonly buffer: WebGLBuffer | null;
  readonly at: (uniform: string) => WebGLUniformLocation | null;
}

/** What lies in the buffer: the hexagons of a picture inside a box. */
interface Held {
  readonly picture: CellsPicture;
  readonly box: MercatorBox;
  /** Numbers of the hexagons in the box. */
  readonly inBox: Uint32Array;
  readonly hexagons: number;
}

/**
 * Draws hexagons from counts made elsewhere: only those in and round the view go to the graphics
 * card, again when the counts change or the view leaves them. After a lost context the map adds the
 * layer again, which builds everything anew.
 */
export class CellLayer implements CustomLayerInterface {
  readonly type = 'custom';
  readonly id: string;
  #picture: CellsPicture;
  #drawing: Drawing | null = null;
  #held: Held | null = null;

  constructor(id: string, picture: CellsPicture) {
    this.id = id;
    this.#picture = picture;
  }

  change(picture: CellsPicture): void {
    this.#picture = picture;
    this.#drawing?.map.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    const program = glProgram(gl, VERTEX_SHADER, FRAGMENT_SHADER);
    const [array, buffer] = [gl.createVertexArray(), gl.createBuffer()];
    const at = uniformsOf(gl, program);
    this.#drawing = { gl, map, program, array, buffer, at };
    this.#held = null;
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    instanceAttributes(gl, program, CELL_FLOATS, [
      ['a_middle', 2, 0],
      ['a_step', 1, 2],
    ]);
    gl.bindVertexArray(null);
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    const drawing = this.#drawing;
    this.#drawing = null;
    this.#held = null;
    if (!drawing) return;
    gl.deleteBuffer(drawing.buffer);
    gl.deleteVertexArray(drawing.array);
    gl.deleteProgram(drawing.program);
  }

  render(gl: WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    const drawing = this.#drawing;
    if (!drawing) return;
    const { hexagons } = this.#fill(drawing);
    if (hexagons === 0) return;
    const { counted, fills, shares, outline } = this.#picture;
    const { at } = drawing;
    // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL, not a hook.
    gl.useProgram(drawing.program);
    gl.bindVertexArray(drawing.array);
    gl.disable(gl.DEPTH_TEST);
    gl.uniformMatrix4fv(at('u_matrix'), false, fromOrigin(args.defaultProjectionData.mainMatrix));
    gl.uniform1f(at('u_radius'), counted.cells.width / Math.sqrt(3));
    gl.uniform1f(at('u_ratio'), globalThis.devicePixelRatio);
    gl.uniform1fv(at('u_shares'), shares.slice(0, STEPS));
    gl.uniform3fv(at('u_fills'), fills.slice(0, STEPS).flat());
    gl.uniform3f(at('u_outline'), ...outline);
    gl.drawArraysInstanced(gl.TRIANGLE_FAN, 0, HEXAGON_VERTICES, hexagons);
    gl.bindVertexArray(null);
  }

  /** Sees to it that the buffer holds the picture's hexagons in the view. */
  #fill({ gl, map, buffer }: Drawing): Held {
    const picture = this.#picture;
    const { cells } = picture.counted;
    const view = viewBox(map, cells.width);
    const held = this.#held;
    const hasBox = held?.picture.counted.cells === cells && boxContains(held.box, view);
    if (hasBox && held.picture === picture) return held;
    const box = hasBox ? held.box : grown(view);
    const inBox = hasBox ? held.inBox : cellsIn(cells, box);
    const floats = cellFloats(picture, inBox);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, floats, gl.DYNAMIC_DRAW);
    this.#held = { picture, box, inBox, hexagons: floats.length / CELL_FLOATS };
    return this.#held;
  }
}

function uniformsOf(gl: WebGL2RenderingContext, program: WebGLProgram): Drawing['at'] {
  const known = new Map<string, WebGLUniformLocation | null>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const location = gl.getUniformLocation(program, name);
    known.set(name, location);
    return location;
  };
}
