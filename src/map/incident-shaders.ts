/** Most looks of incident types the shaders have room for. */
export const MOST_TYPES = 16;

/** Drops rows outside the window or the filters by putting them outside of clip space. */
export const VERTEX_SHADER = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform float u_first_day;
uniform float u_scale;
uniform float u_margin;
uniform vec3 u_colours[${MOST_TYPES}];
uniform int u_shapes[${MOST_TYPES}];
in vec2 a_position;
in float a_last_day;
in float a_type;
in float a_radius;
in float a_hollow;
in float a_passes;
flat out vec3 v_colour;
flat out int v_shape;
flat out float v_radius;
flat out float v_hollow;
flat out float v_size;
void main() {
  int type = int(a_type);
  v_colour = u_colours[type];
  v_shape = u_shapes[type];
  v_radius = a_radius * u_scale;
  v_hollow = a_hollow;
  v_size = 2.0 * (v_radius * 1.2 + u_margin);
  bool shown = a_passes > 0.5 && a_last_day >= u_first_day;
  gl_Position = shown ? u_matrix * vec4(a_position, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
  gl_PointSize = shown ? v_size : 0.0;
}`;

/**
 * Draws each shape from its signed distance in device pixels; colours are premultiplied. The order
 * of the shapes is that of POINT_SHAPES; the legend draws the same outlines.
 */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
uniform vec3 u_outline;
uniform vec3 u_halo;
uniform float u_ratio;
uniform bool u_is_halo;
flat in vec3 v_colour;
flat in int v_shape;
flat in float v_radius;
flat in float v_hollow;
flat in float v_size;
out vec4 colour;
float box(vec2 q, vec2 half_size) {
  vec2 d = q - half_size;
  return max(d.x, d.y);
}
float distance_to(int shape, vec2 p, float r) {
  vec2 q = abs(p);
  if (shape == 1) return box(q, vec2(0.85 * r));
  if (shape == 2) return (q.x + q.y - 1.15 * r) * 0.7071;
  if (shape == 3) return max(p.y - 0.8 * r, dot(vec2(q.x, p.y), vec2(0.8797, -0.4755)) - 0.4993 * r);
  if (shape == 4) return min(box(q, vec2(r, 0.42 * r)), box(q, vec2(0.42 * r, r)));
  if (shape == 5) return max(-p.y - 0.8 * r, dot(vec2(q.x, p.y), vec2(0.8797, 0.4755)) - 0.4993 * r);
  if (shape == 6) {
    vec2 s = abs(vec2(p.x + p.y, p.x - p.y)) * 0.7071;
    return min(box(s, vec2(1.1 * r, 0.36 * r)), box(s, vec2(0.36 * r, 1.1 * r)));
  }
  if (shape == 7) return box(q, vec2(0.45 * r, 1.1 * r));
  if (shape == 8) return max(q.y - 0.95 * r, (q.x - q.y - 0.15 * r) * 0.7071);
  if (shape == 9) return max((abs(p.y - 0.8 * q.x + 0.4 * r) - 0.45 * r) * 0.7809, q.x - r);
  if (shape == 10) return (min(2.6 * q.x + q.y, q.x + 2.6 * q.y) - 1.2 * r) * 0.359;
  if (shape == 11) return max(0.866 * q.x + 0.5 * q.y, q.y) - 0.866 * r;
  return length(p) - r;
}
float inside(float d) {
  return clamp(0.5 - d, 0.0, 1.0);
}
void main() {
  vec2 p = (gl_PointCoord - 0.5) * v_size;
  if (u_is_halo) {
    float ring = length(p) - (v_radius + 5.0 * u_ratio);
    float alpha = max(inside(abs(ring) - 1.3 * u_ratio), 0.28 * inside(ring));
    colour = vec4(u_halo * alpha, alpha);
    return;
  }
  float d = distance_to(v_shape, p, v_radius);
  float core = inside(d + 1.6 * u_ratio);
  float fill = inside(d) * (v_hollow > 0.5 ? mix(1.0, 0.1, core) : 0.86);
  float edge = inside(d - 0.9 * u_ratio) * 0.8 * (1.0 - fill);
  colour = vec4(v_colour * fill + u_outline * edge, fill + edge);
}`;
