/**
 * The door of the graph: what the API, the command line and whoever else comes may use.
 *
 * Everything behind it may be moved; what stands here stays.
 */
export { GraphError } from './errors.ts';
export type { Day, Days, Edtf, Reason, Segment, Status, Verdict } from './time/index.ts';
export { boundsOf, dayOf, isoOf, label } from './time/index.ts';
export type { ClaimKind, EntityKind, Id } from './claims/index.ts';
export type { Asking, Reader } from './access/index.ts';
export { lowered } from './access/index.ts';
export { UnknownCase, type Case } from './cases/index.ts';
export { classLabel, languages, plain, sentence, types, typeOf, valueLabel, words } from './vocabulary/index.ts';
export type { ClaimType, Language, Part } from './vocabulary/index.ts';
export { homeFolder, isRunning, thisProcess } from './engine/index.ts';
export type { Say } from './engine/index.ts';
export { openStore, type OpenStore } from './store/open.ts';
export type { Row, Statement, Store } from './store/types.ts';
export { cases, findCase, openCase, withImportLock } from './store/cases.ts';
export { judge, rebuild, recorder, withdraw, type Making, type Rebuilt } from './store/recording/index.ts';
export type * from './questions/answers.ts';
export { chainOfCommand, type Wanted, type Chain, type ChainQuestion, type Direction, type Missing, type Reached } from './questions/chain-of-command/index.ts';
export { orgChart, type OrgChart, type OrgChartQuestion } from './questions/org-chart/index.ts';
export { claim, claimsOf } from './questions/claim/index.ts';
export { document } from './questions/document/index.ts';
export {
  BadCaseFile, FIELDSET_2, importInto, loadCase, loadMapping, prepareTables, readCase, textOf,
  type ImportOf, type ImportReport, type Mapping, type Progress, type ReadCase,
} from './bridges/index.ts';
export { search, type SearchAnswer, type SearchQuestion } from './questions/search/index.ts';
export { dossier, type Dossier, type DossierQuestion } from './questions/dossier/index.ts';
export { status, type StatusAnswer } from './questions/status/index.ts';
