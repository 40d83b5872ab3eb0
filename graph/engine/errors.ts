/**
 * What can go wrong before there is a database to ask.
 */
import { GraphError } from '../errors.ts';

/** Java 17 or later, or Maven, is not on this machine and could not be installed. */
export class ToolMissing extends GraphError {
  readonly code: 'engine-missing-java' | 'engine-missing-maven';
  constructor(readonly tool: 'Java' | 'Maven', readonly why: string) {
    super(tool === 'Java'
      ? `Linkage needs Java 17 or later to run its database: install a Java runtime (${why}), or set NEO4J_URI to a Neo4j server that runs already.`
      : `Linkage needs Maven once, to fetch its database: install Maven (${why}), or set NEO4J_URI to a Neo4j server that runs already.`);
    this.code = tool === 'Java' ? 'engine-missing-java' : 'engine-missing-maven';
  }
}

/** Maven could not bring the engine's jars. */
export class JarsMissing extends GraphError {
  readonly code = 'engine-jars-missing';
  constructor(readonly reason: string) {
    super(`The database could not be fetched: ${reason}. Nothing was changed; run the command again when the network is there.`);
  }
}

/** The engine ended, or did not answer, before it was ready. */
export class EngineDidNotStart extends GraphError {
  readonly code = 'engine-did-not-start';
  constructor(readonly reason: string, readonly log: string) {
    super(`The database did not start: ${reason}. What is stored is untouched; the whole output is in ${log}.`);
  }
}

/** Somebody pressed Ctrl-C, or ended the program, while the engine was being fetched or started. */
export class EngineInterrupted extends GraphError {
  readonly code = 'engine-interrupted';
  constructor() {
    super('Interrupted while the database was starting. What is stored is untouched.');
  }
}

/** The engine has data, but the file with its password is gone. */
export class PasswordLost extends GraphError {
  readonly code = 'engine-password-lost';
  constructor(readonly file: string) {
    super(`The database of this home has a password, and the file that held it (${file}) is gone: put it back from a backup. What is stored is untouched.`);
  }
}

/** Another server lives on this home. */
export class SecondServer extends GraphError {
  readonly code = 'second-server';
  constructor(readonly home: string, readonly pid: number) {
    super(`A Linkage server already runs on ${home} (process ${pid}): use that one, stop it first, or set LINKAGE_HOME to another folder.`);
  }
}

/** Somebody holds the home for longer than starting or stopping an engine can take. */
export class HomeBusy extends GraphError {
  readonly code = 'home-busy';
  constructor(readonly home: string, readonly pid: number | null) {
    super(`Another Linkage command (process ${pid ?? 'unknown'}) has been starting or stopping the database of ${home} for too long: end it, then run this one again.`);
  }
}

/** The server that NEO4J_URI points to does not answer, or does not let us in. */
export class ServerUnreachable extends GraphError {
  readonly code: 'store-unreachable' | 'store-unauthorized';
  constructor(readonly uri: string, reason: 'unreachable' | 'unauthorized') {
    super(reason === 'unreachable'
      ? `No Neo4j answers at ${uri} (NEO4J_URI): check the address and that the server runs. Nothing was changed.`
      : `The Neo4j at ${uri} refuses the name or the password (NEO4J_USER, NEO4J_PASSWORD). Nothing was changed.`);
    this.code = reason === 'unreachable' ? 'store-unreachable' : 'store-unauthorized';
  }
}
