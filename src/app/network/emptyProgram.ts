import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering';

/** Draws nothing and compiles nothing: stands where Sigma wants a program that is never used. */
export class EmptyProgram implements InstanceType<NodeProgramType>, InstanceType<EdgeProgramType> {
  drawLabel = undefined;
  drawHover = undefined;
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}
