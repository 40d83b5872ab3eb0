export { dossier } from './dossier.ts';
export { dossierStatement } from './dossier.cypher.ts';
export type * from './answer.ts';
