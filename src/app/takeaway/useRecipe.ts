import { type ExportRecipe, recipeOf } from '../../bundle/export/recipe.ts';
import { printAddress } from '../address.ts';
import { addressOf } from '../history.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';

/** Gives the recipe of what is seen now; of the whole network its view is empty. */
export function useRecipe(): (whole?: boolean) => Promise<ExportRecipe> {
  const world = useWorld();
  return (whole = false) => {
    const view = whole ? '' : printAddress(addressOf(world, useStore.getState()));
    return recipeOf(world.graph.getAttribute('recipe'), world.documents, view);
  };
}
