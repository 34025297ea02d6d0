import { Program, type ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { channels, type Ink } from '../ink.ts';
import { EDGE_STYLES } from './looks.ts';

const UNIFORMS = ['u_matrix', 'u_halfSize', 'u_scale', 'u_pixelRatio', 'u_grey', 'u_ink', 'u_accent'] as const;
type Uniform = (typeof UNIFORMS)[number];

const VERTEX = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute float a_alpha;
attribute float a_style;
attribute float a_along;
attribute float a_side;
uniform mat3 u_matrix;
uniform vec2 u_halfSize;
uniform float u_scale;
varying float v_half;
varying float v_across;
varying float v_along;
varying float v_alpha;
varying float v_style;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1)).xy * u_halfSize;
  vec2 end = (u_matrix * vec3(a_end, 1)).xy * u_halfSize;
  vec2 line = end - start;
  vec2 normal = vec2(-line.y, line.x) / max(length(line), 0.001);
  v_half = 0.5 * a_width * u_scale;
  v_across = a_side * (v_half + 0.5);
  v_along = a_along * length(line);
  v_alpha = a_alpha;
  v_style = a_style;
  vec2 place = mix(start, end, a_along) + normal * v_across;
  gl_Position = vec4(place / u_halfSize, 0, 1);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 u_grey;
uniform vec3 u_ink;
uniform vec3 u_accent;
uniform float u_pixelRatio;
varying float v_half;
varying float v_across;
varying float v_along;
varying float v_alpha;
varying float v_style;

bool isStyle(float style) {
  return abs(v_style - style) < 0.5;
}

void main() {
  float alpha = v_alpha * clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
  vec3 colour = u_grey;
  if (isStyle(${EDGE_STYLES.stronger.toFixed(1)})) colour = u_ink;
  if (isStyle(${EDGE_STYLES.new.toFixed(1)})) {
    colour = u_accent;
    alpha *= clamp(abs(v_across) - 0.34 * v_half + 0.5, 0.0, 1.0);
  }
  if (isStyle(${EDGE_STYLES.gone.toFixed(1)}) && mod(v_along, 7.0 * u_pixelRatio) > 4.0 * u_pixelRatio) alpha = 0.0;
  gl_FragColor = vec4(colour * alpha, alpha);
}`;

/** Edges as smooth ribbons of an exact width in pixels; new ones doubled, gone ones dashed. */
export class RibbonProgram extends Program<Uniform> {
  ink: Ink | null = null;

  override getDefinition() {
    const float = WebGLRenderingContext.FLOAT;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: WebGLRenderingContext.TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: float },
        { name: 'a_end', size: 2, type: float },
        { name: 'a_width', size: 1, type: float },
        { name: 'a_alpha', size: 1, type: float },
        { name: 'a_style', size: 1, type: float },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_along', size: 1, type: float },
        { name: 'a_side', size: 1, type: float },
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const { matrix, sizeRatio, pixelRatio, width, height } = params;
    const { softInk, ink, accent, boldness } = this.ink!;
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, matrix);
    gl.uniform2f(uniformLocations.u_halfSize!, (width * pixelRatio) / 2, (height * pixelRatio) / 2);
    gl.uniform1f(uniformLocations.u_scale!, (boldness * pixelRatio) / sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio!, pixelRatio);
    gl.uniform3fv(uniformLocations.u_grey!, channels(softInk));
    gl.uniform3fv(uniformLocations.u_ink!, channels(ink));
    gl.uniform3fv(uniformLocations.u_accent!, channels(accent));
  }
}
