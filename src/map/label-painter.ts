import type { MapLibreMap } from 'maplibre-gl';
import { type Stacks, stacksOf } from '../analysis/stacks.ts';
import type { PointsPicture } from '../layers/layer.ts';
import { pointScale } from '../layers/point-look.ts';
import { glProgram, instanceAttributes } from './gl-program.ts';
import { drawGlyphs, type Glyphs, SIGN_HEIGHT, SIGN_WIDTH, SIGNS } from './glyphs.ts';
import { labelFloats, SIGN_FLOATS } from './label-floats.ts';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './label-shaders.ts';
import { type StackPoint, stackLabels, stackPoints } from './stack-labels.ts';
import { boxContains, grown, type MercatorBox, viewBox } from './view-box.ts';

/** From this zoom on the numbers have room. */
const FROM_ZOOM = 6;
/** Labels keep so many pixels apart, side by side. */
const APART_PX = 28;
const WORLD_PX = 512;
/** Zoom is taken in steps for what keeps apart, so that labels do not come and go all the while. */
const STEPS_A_ZOOM = 2;

interface Made {
  readonly program: WebGLProgram;
  readonly array: WebGLVertexArrayObject | null;
  readonly buffer: WebGLBuffer | null;
  readonly texture: WebGLTexture | null;
  readonly glyphs: Glyphs;
  readonly ratio: number;
}

/** What lies in the buffer, and what it was made from. */
interface Held {
  readonly points: Pick<PointsPicture, 'table' | 'mask' | 'window'>;
  readonly stacks: Stacks;
  readonly box: MercatorBox;
  readonly inBox: readonly StackPoint[];
  readonly zoomStep: number;
  readonly scale: number;
  readonly signs: number;
}

/** Writes how many incidents lie on one point, beside their symbols. */
export class LabelPainter {
  #made: Made | null = null;
  #held: Held | null = null;

  paint(gl: WebGL2RenderingContext, map: MapLibreMap, points: PointsPicture, matrix: Float32Array) {
    if (map.getZoom() < FROM_ZOOM || points.table.size === 0) return;
    const made = this.#make(gl);
    if (!made) return;
    const { signs } = this.#fill(gl, map, points, made);
    if (signs === 0) return;
    const { program, ratio } = made;
    const at = (name: string) => gl.getUniformLocation(program, name);
    // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL, not a hook.
    gl.useProgram(program);
    gl.bindVertexArray(made.array);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, made.texture);
    gl.uniform1i(at('u_glyphs'), 0);
    gl.uniformMatrix4fv(at('u_matrix'), false, matrix);
    gl.uniform2f(at('u_viewport'), gl.drawingBufferWidth / ratio, gl.drawingBufferHeight / ratio);
    gl.uniform2f(at('u_sign'), SIGN_WIDTH, SIGN_HEIGHT);
    gl.uniform1f(at('u_signs'), SIGNS.length);
    gl.uniform3f(at('u_ink'), ...points.ink);
    gl.uniform3f(at('u_halo'), ...points.outline);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, signs);
    gl.bindVertexArray(null);
  }

  remove(gl: WebGL2RenderingContext): void {
    const made = this.#made;
    this.#made = null;
    this.#held = null;
    if (!made) return;
    gl.deleteTexture(made.texture);
    gl.deleteBuffer(made.buffer);
    gl.deleteVertexArray(made.array);
    gl.deleteProgram(made.program);
  }

  /** The labels of what is in and round the view: again when that, the zoom or what is shown changes. */
  #fill(
    gl: WebGL2RenderingContext,
    map: MapLibreMap,
    points: PointsPicture,
    { buffer, glyphs }: Made,
  ): Held {
    const held = this.#held;
    const zoom = map.getZoom();
    const zoomStep = Math.floor(zoom * STEPS_A_ZOOM) / STEPS_A_ZOOM;
    const scale = pointScale(zoom);
    const view = viewBox(map, 0);
    const hasBox =
      held?.points.table === points.table &&
      held.zoomStep === zoomStep &&
      boxContains(held.box, view);
    const isSame =
      hasBox &&
      held.points.mask === points.mask &&
      held.points.window === points.window &&
      held.scale === scale;
    if (isSame) return held;
    const stacks = stacksOf(points.table);
    const box = hasBox ? held.box : grown(view);
    const inBox = hasBox ? held.inBox : stackPoints(stacks, points.table, box);
    const apart = APART_PX / (WORLD_PX * 2 ** zoomStep);
    const labels = stackLabels(inBox, stacks, points, apart);
    const floats = labelFloats(labels, glyphs.advances, scale);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, floats, gl.DYNAMIC_DRAW);
    const signs = floats.length / SIGN_FLOATS;
    this.#held = { points, stacks, box, inBox, zoomStep, scale, signs };
    return this.#held;
  }

  #make(gl: WebGL2RenderingContext): Made | null {
    const ratio = globalThis.devicePixelRatio;
    if (this.#made?.ratio === ratio) return this.#made;
    this.remove(gl);
    const glyphs = drawGlyphs(ratio);
    if (!glyphs) return null;
    const program = glProgram(gl, VERTEX_SHADER, FRAGMENT_SHADER);
    const [array, buffer] = [gl.createVertexArray(), gl.createBuffer()];
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    instanceAttributes(gl, program, SIGN_FLOATS, [
      ['a_position', 2, 0],
      ['a_offset', 2, 2],
      ['a_sign', 1, 4],
    ]);
    gl.bindVertexArray(null);
    this.#made = { program, array, buffer, texture: textureOf(gl, glyphs), glyphs, ratio };
    return this.#made;
  }
}

function textureOf(gl: WebGL2RenderingContext, { image }: Glyphs): WebGLTexture | null {
  const texture = gl.createTexture();
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, image);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}
