import { Program, type ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { channels, type Ink, REACH } from '../ink.ts';
import { NODE_STYLES } from './looks.ts';

const UNIFORMS = [
  'u_matrix',
  'u_scale',
  'u_pixelRatio',
  'u_colours',
  'u_ground',
  'u_ink',
  'u_rim',
  'u_rimWidth',
] as const;
type Uniform = (typeof UNIFORMS)[number];

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_kind;
attribute float a_alpha;
attribute float a_style;
uniform mat3 u_matrix;
uniform float u_scale;
uniform float u_pixelRatio;
uniform float u_rimWidth;
uniform vec3 u_colours[5];
varying vec3 v_colour;
varying float v_kind;
varying float v_radius;
varying float v_side;
varying float v_alpha;
varying float v_style;

void main() {
  v_radius = a_size * u_scale * u_pixelRatio;
  v_side = 2.0 * ceil(v_radius * 1.36 + (a_style > 0.5 ? 6.0 : u_rimWidth + 0.8) * u_pixelRatio);
  v_kind = a_kind;
  v_alpha = a_alpha;
  v_style = a_style;
  v_colour = u_colours[int(a_kind + 0.5)];
  gl_PointSize = v_side;
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
}`;

/** Signed distances to a circle, a square, a diamond and a triangle: https://iquilezles.org/articles/distfunctions2d/ */
const FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 u_ground;
uniform vec3 u_ink;
uniform vec3 u_rim;
uniform float u_rimWidth;
uniform float u_pixelRatio;
varying vec3 v_colour;
varying float v_kind;
varying float v_radius;
varying float v_side;
varying float v_alpha;
varying float v_style;

float distanceTo(vec2 p) {
  if (v_kind < 0.5 || v_kind > 3.5) return length(p) - v_radius * ${REACH.circle.toFixed(3)};
  if (v_kind < 1.5) return max(abs(p.x), abs(p.y)) - v_radius * ${REACH.square.toFixed(3)};
  if (v_kind < 2.5) return (abs(p.x) + abs(p.y) - v_radius * ${REACH.diamond.toFixed(3)}) * 0.7071;
  return max(0.866 * abs(p.x) - 0.5 * p.y, p.y) - v_radius * ${(REACH.triangle / 2).toFixed(3)};
}

float within(float edge) {
  return clamp(0.5 - edge, 0.0, 1.0);
}

bool isStyle(float style) {
  return abs(v_style - style) < 0.5;
}

void main() {
  vec2 place = (gl_PointCoord - 0.5) * v_side - vec2(0, v_kind > 2.5 && v_kind < 3.5 ? 0.2 * v_radius : 0.0);
  float away = distanceTo(place);
  float pixel = u_pixelRatio;
  vec3 colour = mix(u_rim, v_colour, within(away));
  float rim = within(away - u_rimWidth * pixel);
  if (v_kind > 3.5) colour = mix(colour, mix(u_ground, v_colour, 0.22), within(away + 1.8 * pixel));
  if (isStyle(${NODE_STYLES.gone.toFixed(1)})) colour = mix(colour, u_ground, within(away + 1.4 * pixel));
  if (isStyle(${NODE_STYLES.weaker.toFixed(1)})) colour = mix(colour, u_ground, within(length(place) - 0.4 * v_radius));
  if (isStyle(${NODE_STYLES.stronger.toFixed(1)})) {
    colour = mix(u_ink, colour, within(away));
    rim = within(away - 2.0 * pixel);
  }
  if (isStyle(${NODE_STYLES.new.toFixed(1)})) {
    colour = mix(v_colour, colour, within(away - 2.4 * pixel));
    rim = within(away - 4.2 * pixel);
  }
  gl_FragColor = vec4(colour * rim, rim) * v_alpha;
}`;

/** Nodes as GL points, the shape cut out in the fragment shader, a thin rim of ground around it. */
export class PointProgram extends Program<Uniform> {
  ink: Ink | null = null;

  override getDefinition() {
    const float = WebGLRenderingContext.FLOAT;
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: WebGLRenderingContext.POINTS,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: float },
        { name: 'a_size', size: 1, type: float },
        { name: 'a_kind', size: 1, type: float },
        { name: 'a_alpha', size: 1, type: float },
        { name: 'a_style', size: 1, type: float },
      ],
    };
  }

  override setUniforms({ matrix, sizeRatio, pixelRatio }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const { kinds, ground, ink, rim, rimWidth } = this.ink!;
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, matrix);
    gl.uniform1f(uniformLocations.u_scale!, 1 / sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio!, pixelRatio);
    gl.uniform3fv(uniformLocations.u_colours!, kinds.flatMap(channels));
    gl.uniform3fv(uniformLocations.u_ground!, channels(ground));
    gl.uniform3fv(uniformLocations.u_ink!, channels(ink));
    gl.uniform3fv(uniformLocations.u_rim!, channels(rim));
    gl.uniform1f(uniformLocations.u_rimWidth!, rimWidth);
  }
}
