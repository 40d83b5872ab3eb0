/**
 * Which process is meant, when its number may have been given to another since.
 *
 * A process is known by its number and by when it began; a file that names one
 * is believed only as long as both still agree.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

export interface Identity {
  readonly pid: number;
  /** Opaque; differs between two processes that had the same number. */
  readonly began: string;
}

/** This very process. */
export function self(): Identity {
  return { pid: process.pid, began: beganOf(process.pid) ?? 'unknown' };
}

/** The process with that number as it is now; `null` if there is none (or only its remains). */
export function identityOf(pid: number): Identity | null {
  const began = beganOf(pid);
  return began === null ? null : { pid, began };
}

export function lives(identity: Identity): boolean {
  return beganOf(identity.pid) === identity.began;
}

/** This process in words that another one can check with `isRunning`: machine, number, beginning. */
export function thisProcess(): string {
  return JSON.stringify({ machine: hostname(), ...self() });
}

/** Whether the process that called itself so with `thisProcess` still runs; one of another machine is taken to. */
export function isRunning(name: string): boolean {
  const identity = identityIn(name);
  return identity === null || !name.startsWith(`{"machine":${JSON.stringify(hostname())},`) || lives(identity);
}

/** Reads an identity as written by `JSON.stringify`; `null` if the text is none. */
export function identityIn(text: string): Identity | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('began' in value)) return null;
    return typeof value.pid === 'number' && typeof value.began === 'string' ? { pid: value.pid, began: value.began } : null;
  } catch {
    return null;
  }
}

function beganOf(pid: number): string | null {
  return process.platform === 'linux' ? beganOnLinux(pid) : beganElsewhere(pid);
}

function beganOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything; the state and the start (field 22, ticks since boot) follow it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return null;
  }
}

function beganElsewhere(pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null;
  } catch {
    return null;
  }
}
