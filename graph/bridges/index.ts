export type { Finding, Prepared, RowDrafts, UnreadColumn } from './bridge.ts';
export { importInto, type ImportOf } from './import.ts';
export type { Progress } from './import-rows.ts';
export { textOf, type ImportReport } from './report.ts';
export { FIELDSET_2, MappingInvalid, loadMapping, prepareTables, type Mapping } from './sfm/index.ts';
export * from './linkage/index.ts';
