import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { channels, type Ink, REACH } from './ink.ts';

/** What a node tells its program besides Sigma's own. */
export interface DrawnNode extends NodeDisplayData {
  /** Index into `ENTITY_TYPES`. */
  kind: number;
}

const UNIFORMS = ['u_matrix', 'u_scale', 'u_pixelRatio', 'u_colours', 'u_ground'] as const;
type Uniform = (typeof UNIFORMS)[number];

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_kind;
uniform mat3 u_matrix;
uniform float u_scale;
uniform float u_pixelRatio;
uniform vec3 u_colours[4];
varying vec3 v_colour;
varying float v_kind;
varying float v_radius;
varying float v_side;

void main() {
  v_radius = a_size * u_scale * u_pixelRatio;
  v_side = 2.0 * ceil(v_radius * 1.36 + 2.0 * u_pixelRatio);
  v_kind = a_kind;
  v_colour = u_colours[int(a_kind + 0.5)];
  gl_PointSize = v_side;
  gl_Position = a_size > 0.0 ? vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1) : vec4(2, 2, 0, 1);
}`;

/** Signed distances to a circle, a square, a diamond and a triangle: https://iquilezles.org/articles/distfunctions2d/ */
const FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 u_ground;
uniform float u_pixelRatio;
varying vec3 v_colour;
varying float v_kind;
varying float v_radius;
varying float v_side;

float distanceTo(vec2 p) {
  if (v_kind < 0.5) return length(p) - v_radius * ${REACH.circle.toFixed(3)};
  if (v_kind < 1.5) return max(abs(p.x), abs(p.y)) - v_radius * ${REACH.square.toFixed(3)};
  if (v_kind < 2.5) return (abs(p.x) + abs(p.y) - v_radius * ${REACH.diamond.toFixed(3)}) * 0.7071;
  return max(0.866 * abs(p.x) - 0.5 * p.y, p.y) - v_radius * ${(REACH.triangle / 2).toFixed(3)};
}

void main() {
  float away = distanceTo((gl_PointCoord - 0.5) * v_side - vec2(0, v_kind > 2.5 ? 0.2 * v_radius : 0.0));
  float body = clamp(0.5 - away, 0.0, 1.0);
  float rim = clamp(0.5 - away + 1.2 * u_pixelRatio, 0.0, 1.0);
  gl_FragColor = vec4(mix(u_ground, v_colour, body) * rim, rim);
}`;

/** Nodes as GL points, the shape cut out in the fragment shader, a thin rim of ground around it; no picking pass. */
export function nodeProgramWith(ink: Ink): NodeProgramType {
  return class extends NodeProgram<Uniform> {
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: NodeProgram['renderer']) {
      super(gl, null, renderer);
    }

    override getDefinition() {
      return {
        VERTICES: 1,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: WebGLRenderingContext.POINTS,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: WebGLRenderingContext.FLOAT },
          { name: 'a_size', size: 1, type: WebGLRenderingContext.FLOAT },
          { name: 'a_kind', size: 1, type: WebGLRenderingContext.FLOAT },
        ],
      };
    }

    override processVisibleItem(_node: number, start: number, data: NodeDisplayData): void {
      this.array.set([data.x, data.y, data.size, (data as DrawnNode).kind], start);
    }

    override setUniforms({ matrix, sizeRatio, pixelRatio }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, matrix);
      gl.uniform1f(uniformLocations.u_scale!, 1 / sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio!, pixelRatio);
      gl.uniform3fv(uniformLocations.u_colours!, ink.kinds.flatMap(channels));
      gl.uniform3fv(uniformLocations.u_ground!, channels(ink.ground));
    }
  };
}
