/** Steps of the ramp. */
export const STEPS = 5;
/** Vertices of a fan round the middle of a hexagon: the middle, six corners, the first once more. */
export const HEXAGON_VERTICES = 8;

export const VERTEX_SHADER = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform float u_radius;
uniform float u_shares[${STEPS}];
uniform vec3 u_fills[${STEPS}];
in vec2 a_middle;
in float a_step;
flat out vec3 v_fill;
out float v_depth;
void main() {
  int step = int(a_step);
  v_fill = u_fills[step];
  bool middle = gl_VertexID == 0;
  float angle = radians(60.0 * float(gl_VertexID) - 30.0);
  vec2 corner = middle ? vec2(0.0) : vec2(cos(angle), sin(angle));
  v_depth = middle ? 1.0 : 0.0;
  gl_Position = u_matrix * vec4(a_middle + corner * u_radius * u_shares[step], 0.0, 1.0);
}`;

/** A line of even width along the sides, however the map is tilted; colours are premultiplied. */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
uniform vec3 u_outline;
uniform float u_ratio;
flat in vec3 v_fill;
in float v_depth;
out vec4 colour;
void main() {
  float pixels = v_depth / max(fwidth(v_depth), 1e-6);
  float edge = 1.0 - smoothstep(0.8 * u_ratio, 1.8 * u_ratio, pixels);
  colour = vec4(mix(v_fill, u_outline, edge), 1.0) * mix(0.82, 0.95, edge);
}`;
