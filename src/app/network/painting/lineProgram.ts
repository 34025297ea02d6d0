import { Program, type ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { channels, type Ink } from '../ink.ts';

const UNIFORMS = ['u_matrix', 'u_grey'] as const;
type Uniform = (typeof UNIFORMS)[number];

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_alpha;
uniform mat3 u_matrix;
varying float v_alpha;

void main() {
  v_alpha = a_alpha;
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
}`;

const FRAGMENT = /* glsl */ `
precision mediump float;
uniform vec3 u_grey;
varying float v_alpha;

void main() {
  gl_FragColor = vec4(u_grey, 1) * v_alpha;
}`;

/** Edges as GL lines, a pixel wide: their weight shows in how dark they are. */
export class LineProgram extends Program<Uniform> {
  ink: Ink | null = null;

  override getDefinition() {
    const float = WebGLRenderingContext.FLOAT;
    return {
      VERTICES: 2,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: WebGLRenderingContext.LINES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: float },
        { name: 'a_alpha', size: 1, type: float },
      ],
    };
  }

  override setUniforms({ matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, matrix);
    gl.uniform3fv(uniformLocations.u_grey!, channels(this.ink!.softInk));
  }
}
