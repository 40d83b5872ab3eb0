import { GraphError } from '../errors.ts';

export class UnknownClaim extends GraphError {
  readonly code = 'not-found';
  constructor(readonly id: string) {
    super('Nothing here that you can open.');
  }
}
