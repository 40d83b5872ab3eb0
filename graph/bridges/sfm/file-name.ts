/**
 * Names of files as a mapping writes them: `units-*.csv`, where `*` stands for anything.
 */

/** What the first `*` of the pattern stands for in this name ('' where the pattern has none); `null` where it does not fit. */
export function starOf(pattern: string, file: string): string | null {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/gu, '\\$&'));
  return new RegExp(`^${parts.join('(.*?)')}$`, 'u').exec(file)?.slice(1)[0] ?? (pattern === file ? '' : null);
}
