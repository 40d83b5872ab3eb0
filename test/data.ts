/**
 * Where the real input lies: beside the project, or where LINKAGE_DATA says. Never in it.
 */
import { join } from 'node:path';

export const dataFolder = process.env['LINKAGE_DATA'] ?? join(import.meta.dirname, '..', '..', 'shared', 'data');
