/**
 * The kinds there are: of entities, and of what may be claimed of them. Their types, classes and sentences lie beside this file.
 */

/** 128 random bits as 32 hexadecimal digits; tells nothing. */
export type Id = string;

export type EntityKind = 'Person' | 'Unit' | 'Incident' | 'Location' | 'CrimePattern';

export type ClaimKind =
  | 'name'
  | 'attribute'
  | 'existence'
  | 'vacancy'
  | 'relation'
  | 'posting'
  | 'presence'
  | 'occurrence'
  | 'allegation'
  | 'pattern';
