import { GraphError } from '../../errors.ts';

export class BadCaseFile extends GraphError {
  readonly code = 'bridge-bad-case-file';
  constructor(readonly file: string, readonly where: string, readonly what: string) {
    super(`${file}: ${where === '' ? '' : `${where}: `}${what}; nothing of this file was loaded`);
  }
}
