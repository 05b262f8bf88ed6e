import { FRAGMENT_SHADER, VERTEX_SHADER } from './incident-shaders.ts';

const UNIFORMS = [
  'u_matrix',
  'u_first_day',
  'u_scale',
  'u_margin',
  'u_ratio',
  'u_colours',
  'u_shapes',
  'u_outline',
  'u_halo',
  'u_is_halo',
] as const;
type Uniform = (typeof UNIFORMS)[number];

export interface IncidentProgram {
  readonly program: WebGLProgram;
  readonly at: Readonly<Record<Uniform, WebGLUniformLocation | null>>;
  attribute(name: string): number;
}

/** Compiles the shaders. Throws with the driver's words when they do not compile: that is a bug. */
export function incidentProgram(gl: WebGL2RenderingContext): IncidentProgram {
  const program = gl.createProgram();
  gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, VERTEX_SHADER));
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, FRAGMENT_SHADER));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`Incident shaders do not link: ${gl.getProgramInfoLog(program)}`);
  }
  const location = (name: Uniform) => gl.getUniformLocation(program, name);
  return {
    program,
    at: {
      u_matrix: location('u_matrix'),
      u_first_day: location('u_first_day'),
      u_scale: location('u_scale'),
      u_margin: location('u_margin'),
      u_ratio: location('u_ratio'),
      u_colours: location('u_colours'),
      u_shapes: location('u_shapes'),
      u_outline: location('u_outline'),
      u_halo: location('u_halo'),
      u_is_halo: location('u_is_halo'),
    },
    attribute: (name) => gl.getAttribLocation(program, name),
  };
}

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error('No shader could be made');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}
