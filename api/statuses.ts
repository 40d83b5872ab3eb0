/**
 * The status of plain HTTP for every code there is. Whoever adds an error adds its line here; a test looks for one that is missing.
 */
const BAD = 400;
const ABSENT = 404;
const CLASH = 409;
const UNREADABLE = 422;
const OURS = 500;
const BUSY = 503;

/** A code that means the asker's mistake is below 500; one that means ours, or the machine's, is not. */
export const statuses: Readonly<Record<string, number>> = Object.freeze({
  'internal-error': OURS,
  // the door
  'limit-out-of-range': BAD, 'not-signed-in': 401, 'key-used': 401, 'wrong-host': 421, 'wrong-origin': 403, 'not-posted': 405, 'not-json': 415,
  'body-too-large': 413, 'malformed-body': BAD, 'screens-not-built': BUSY, 'port-taken': OURS,
  'malformed-query': BAD, 'invalid-query': BAD, 'invalid-variables': BAD, 'no-operation': BAD,
  'query-too-long': BAD, 'query-too-deep': BAD, 'query-too-wide': BAD, 'query-too-costly': BAD, 'query-cyclic': BAD,
  'wrong-usage': BAD, 'unwritable-output': OURS, interrupted: BUSY,
  // questions
  'not-found': ABSENT, 'bad-cursor': BAD, 'bad-date': BAD, 'inverted-range': BAD, 'ambiguous-name': BAD,
  // cases, claims, judgements
  'unknown-case': ABSENT, 'bad-case-name': BAD, 'import-running': CLASH,
  'reason-missing': BAD, 'note-missing': BAD, 'not-one-group': BAD, 'not-one-kind': BAD, 'judged-different': CLASH, 'judged-same': CLASH, 'status-marked': BAD, 'unknown-decision': BAD,
  'already-withdrawn': CLASH, 'already-superseded': CLASH,
  // the vocabulary
  'unknown-claim-kind': BAD, 'unknown-class': BAD, 'missing-end': BAD, 'unknown-end': BAD, 'wrong-end-kind': BAD, 'same-ends': BAD, 'missing-field': BAD,
  'unknown-field': BAD, 'unknown-value': BAD, 'conflict-without-note': BAD, 'no-passage': BAD, 'unreadable-vocabulary': OURS,
  // files read
  'bridge-bad-case-file': UNREADABLE, 'bridge-binary-file': UNREADABLE, 'bridge-cell-too-large': UNREADABLE, 'bridge-empty-file': UNREADABLE,
  'bridge-file-changed': UNREADABLE, 'bridge-heading-twice': UNREADABLE, 'bridge-malformed-table': UNREADABLE, 'bridge-mapping-invalid': UNREADABLE,
  'bridge-missing-column': UNREADABLE, 'bridge-truncated-file': UNREADABLE, 'bridge-unknown-table': UNREADABLE, 'bridge-unreadable-file': UNREADABLE,
  'bridge-wrong-delimiter': UNREADABLE, 'bridge-wrong-encoding': UNREADABLE,
  // the store and the engine
  'store-unreachable': BUSY, 'store-unauthorized': BUSY, 'store-conflict': CLASH, 'store-timeout': BUSY, 'store-busy': BUSY, 'store-refused': OURS,
  'schema-too-new': BUSY, 'engine-missing-java': BUSY, 'engine-missing-maven': BUSY, 'engine-jars-missing': BUSY, 'engine-did-not-start': BUSY,
  'engine-interrupted': BUSY, 'engine-password-lost': BUSY, 'second-server': CLASH, 'home-busy': BUSY,
});
