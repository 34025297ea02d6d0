import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { channels, type Ink } from './ink.ts';

/** What an edge tells its program besides Sigma's own. */
export interface DrawnEdge extends EdgeDisplayData {
  alpha: number;
}

const UNIFORMS = ['u_matrix', 'u_halfSize', 'u_scale', 'u_colour'] as const;
type Uniform = (typeof UNIFORMS)[number];

const VERTEX = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute float a_alpha;
attribute float a_along;
attribute float a_side;
uniform mat3 u_matrix;
uniform vec2 u_halfSize;
uniform float u_scale;
varying float v_half;
varying float v_across;
varying float v_alpha;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1)).xy * u_halfSize;
  vec2 end = (u_matrix * vec3(a_end, 1)).xy * u_halfSize;
  vec2 line = end - start;
  vec2 normal = vec2(-line.y, line.x) / max(length(line), 0.001);
  v_half = 0.5 * a_width * u_scale;
  v_across = a_side * (v_half + 0.5);
  v_alpha = a_alpha;
  vec2 place = mix(start, end, a_along) + normal * v_across;
  gl_Position = a_width > 0.0 ? vec4(place / u_halfSize, 0, 1) : vec4(2, 2, 0, 1);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 u_colour;
varying float v_half;
varying float v_across;
varying float v_alpha;

void main() {
  float alpha = v_alpha * clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
  gl_FragColor = vec4(u_colour * alpha, alpha);
}`;

/**
 * Edges as smooth ribbons of an exact width in pixels, in one grey. They go into the canvas of the nodes, under
 * what is there (Porter and Duff's "destination over"), so one canvas is composited instead of two. An edge given
 * earlier therefore lies over a later one. No picking pass.
 */
export function edgeProgramWith(ink: Ink): EdgeProgramType {
  return class extends EdgeProgram<Uniform> {
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: EdgeProgram['renderer']) {
      super(contextOfNodes(renderer) ?? gl, null, renderer);
    }

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

    override processVisibleItem(
      _edge: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      this.array.set([source.x, source.y, target.x, target.y, data.size, (data as DrawnEdge).alpha], start);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      const { matrix, sizeRatio, pixelRatio, width, height } = params;
      gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, matrix);
      gl.uniform2f(uniformLocations.u_halfSize!, (width * pixelRatio) / 2, (height * pixelRatio) / 2);
      gl.uniform1f(uniformLocations.u_scale!, pixelRatio / sizeRatio);
      gl.uniform3fv(uniformLocations.u_colour!, channels(ink.softInk));
    }

    override drawWebGL(method: number, info: ProgramInfo): void {
      info.gl.blendFunc(info.gl.ONE_MINUS_DST_ALPHA, info.gl.ONE);
      super.drawWebGL(method, info);
      info.gl.blendFunc(info.gl.ONE, info.gl.ONE_MINUS_SRC_ALPHA);
    }
  };
}

/** A canvas asked again gives the context it has. */
function contextOfNodes(renderer: EdgeProgram['renderer']): WebGLRenderingContext | null {
  const canvas = renderer.getCanvases().nodes;
  return (canvas?.getContext('webgl2') ?? canvas?.getContext('webgl') ?? null) as WebGLRenderingContext | null;
}
