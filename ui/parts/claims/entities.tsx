/**
 * The entities of the answer that is open, so that a claim's sentence can call them as the rest of the screen does.
 */
import { createContext, useContext } from 'react';
import type { Named } from '../../state/names/names.ts';

export type EntityOf = (id: string) => Named | undefined;

const EntitiesContext = createContext<EntityOf>(() => undefined);

export const EntitiesProvider = EntitiesContext;

export const useEntities = (): EntityOf => useContext(EntitiesContext);
