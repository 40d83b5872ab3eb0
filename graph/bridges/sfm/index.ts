export { prepareTables } from './prepare.ts';
export { FIELDSET_2, loadMapping } from './load-mapping.ts';
export { MappingInvalid } from './errors.ts';
export type { Mapping } from './mapping.ts';
