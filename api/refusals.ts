/**
 * What the door itself refuses, before anything is asked of the graph.
 *
 * As in the graph: one class per cause, a stable `code`, the offending values
 * as fields. A message never holds the text of a query or a name from it.
 */
export abstract class Refusal extends Error {
  abstract readonly code: string;
}

export class LimitOutOfRange extends Refusal {
  readonly code = 'limit-out-of-range';
  constructor(readonly argument: string, readonly asked: number, readonly limit: number) {
    super(`${argument} must be from 1 to ${limit}; ${asked} was asked for`);
  }
}

export class NotSignedIn extends Refusal {
  readonly code = 'not-signed-in';
  constructor() {
    super('open the one-time address that Linkage printed when it started; a new one is printed at each start');
  }
}

export class KeyUsed extends Refusal {
  readonly code = 'key-used';
  constructor() {
    super('this one-time address was used, or is too old; start Linkage again for a new one');
  }
}

export class WrongHost extends Refusal {
  readonly code = 'wrong-host';
  constructor() {
    super('this server answers only to its own address on this machine');
  }
}

export class WrongOrigin extends Refusal {
  readonly code = 'wrong-origin';
  constructor() {
    super('another site sent this; nothing was done');
  }
}

export class NotPosted extends Refusal {
  readonly code = 'not-posted';
  constructor() {
    super('questions are sent with POST');
  }
}

export class NotJson extends Refusal {
  readonly code = 'not-json';
  constructor() {
    super('send application/json in UTF-8');
  }
}

export class BodyTooLarge extends Refusal {
  readonly code = 'body-too-large';
  constructor(readonly limit: number) {
    super(`a question may be ${limit} bytes long at most`);
  }
}

export class MalformedBody extends Refusal {
  readonly code = 'malformed-body';
  constructor() {
    super('the body is not one JSON object with a query');
  }
}

export class NothingHere extends Refusal {
  readonly code = 'not-found';
  constructor() {
    super('nothing here that you can open');
  }
}

export class ScreensNotBuilt extends Refusal {
  readonly code = 'screens-not-built';
  constructor(readonly folder: string) {
    super(`the screens are not built yet (${folder} is missing): run "npm run build"`);
  }
}

export class PortTaken extends Refusal {
  readonly code = 'port-taken';
  constructor(readonly port: number) {
    super(`port ${port} is in use by another program: choose another with LINKAGE_PORT, or stop that program`);
  }
}
