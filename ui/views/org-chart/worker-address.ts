/**
 * The one script that the screens start by its address: the chart's worker.
 *
 * Trusted types let no other text become the address of a script.
 */
import address from './arrange.worker.ts?worker&url';

interface Policies {
  createPolicy(name: string, rules: { readonly createScriptURL: (given: string) => string }): { createScriptURL(given: string): unknown };
}

function trusted(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy('linkage', { createScriptURL: () => address });
  // The browser takes its own kind of object here, which the types of Worker do not know yet.
  return policy.createScriptURL(address) as string;
}

export const workerAddress = trusted();
