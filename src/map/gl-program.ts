/** Compiles two shaders. Throws with the driver's words when they do not compile: that is a bug. */
export function glProgram(
  gl: WebGL2RenderingContext,
  vertexShader: string,
  fragmentShader: string,
): WebGLProgram {
  const program = gl.createProgram();
  gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, vertexShader));
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, fragmentShader));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`Shaders do not link: ${gl.getProgramInfoLog(program)}`);
  }
  return program;
}

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error('No shader could be made');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

const FLOAT_BYTES = 4;

/** Lays the attributes of each instance in the bound buffer, `floats` to an instance: name, size, from. */
export function instanceAttributes(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  floats: number,
  attributes: readonly (readonly [name: string, size: number, from: number])[],
): void {
  for (const [name, size, from] of attributes) {
    const location = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(
      location,
      size,
      gl.FLOAT,
      false,
      floats * FLOAT_BYTES,
      from * FLOAT_BYTES,
    );
    gl.vertexAttribDivisor(location, 1);
  }
}
