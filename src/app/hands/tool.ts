import { create } from 'zustand';
import type { Tool } from '../network/contract.ts';

/** What a drag on the picture does, until another is taken; no part of the work, so not undone. */
export const useTool = create<{ tool: Tool; setTool(tool: Tool): void }>()((set) => ({
  tool: 'hand',
  setTool: (tool) => set({ tool }),
}));
