import { glProgram } from './gl-program.ts';
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

export function incidentProgram(gl: WebGL2RenderingContext): IncidentProgram {
  const program = glProgram(gl, VERTEX_SHADER, FRAGMENT_SHADER);
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
