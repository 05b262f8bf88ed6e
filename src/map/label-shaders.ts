/** One instance is one sign, upright on the screen beside its point however the map is turned. */
export const VERTEX_SHADER = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform vec2 u_viewport;
uniform vec2 u_sign;
uniform float u_signs;
in vec2 a_position;
in vec2 a_offset;
in float a_sign;
out vec2 v_texture;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  v_texture = vec2((a_sign + corner.x) / u_signs, corner.y);
  vec4 at = u_matrix * vec4(a_position, 0.0, 1.0);
  vec2 pixels = a_offset + corner * u_sign;
  at.xy += vec2(pixels.x, -pixels.y) * 2.0 / u_viewport * at.w;
  gl_Position = at;
}`;

/** Green is the sign, alpha the sign and its halo; colours are premultiplied. */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
uniform sampler2D u_glyphs;
uniform vec3 u_ink;
uniform vec3 u_halo;
in vec2 v_texture;
out vec4 colour;
void main() {
  vec4 glyph = texture(u_glyphs, v_texture);
  colour = vec4(mix(u_halo, u_ink, glyph.g), 1.0) * glyph.a;
}`;
