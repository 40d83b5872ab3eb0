import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { digest } from '../../../graph/engine/configuration.ts';
import { fetched } from '../../../graph/engine/jars.ts';
import { causeIn } from '../../../graph/engine/java.ts';
import { majorIn } from '../../../graph/engine/tools.ts';

describe('what others print', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "21" 2023-09-19 LTS', 21],
    ['java version "1.8.0_402"', 8],
    ['command not found', 0],
  ])('of Java %s is version %d', (printed, major) => {
    expect(majorIn(printed)).toBe(major);
  });

  it('of the engine is told by its innermost cause', () => {
    expect(causeIn([
      '2026-01-01 00:00:00.000+0000 ERROR Failed to start Neo4j on 127.0.0.1:1.',
      'org.neo4j.server.ServerStartupException: Failed to start',
      'Caused by: org.neo4j.kernel.lifecycle.LifecycleException: Component failed',
      'Caused by: java.net.BindException: Address already in use',
      '\tat java.base/sun.nio.ch.Net.bind0(Native Method)',
    ].join('\n'))).toBe('BindException: Address already in use');
  });

  it('of the engine is told by its error where no cause is named, and silence by its name', () => {
    expect(causeIn('2026-01-01 00:00:00.000+0000 ERROR Unrecognized setting. No declared setting with name: x.\n2026-01-01 00:00:00.000+0000 INFO  Stopped.')).toBe('Unrecognized setting. No declared setting with name: x');
    expect(causeIn('')).toBe('it ended without a word');
  });

  it('of Maven is added up to files and megabytes, said now and then', () => {
    const said: string[] = [];
    let now = 0;
    const line = fetched((text) => said.push(text), () => now);
    line('[INFO] Downloaded from central: https://example.org/a.pom (3 kB at 9 kB/s)');
    line('[INFO] Downloaded from central: https://example.org/a.jar (1.5 MB at 3.0 MB/s)');
    expect(said).toEqual([]);
    now = 2_500;
    line('Downloaded from central: https://example.org/b.jar (500 kB at 3.0 MB/s)');
    expect(said).toEqual(['fetching the database: 2 files, 2.0 MB so far']);
  });
});

it('a password is hashed as the database hashes it: salt and word once, then the hash again 1,023 times', () => {
  const salt = Buffer.from('44cc594f8e8358c8b5749188afe887519663ee844d4699b792c9035fc6beea40', 'hex');
  expect(digest('secretpassword1', salt)).toBe('f1db2c685acdf2b328007bbcfc8321c405baad6db96d8b6f548d0b3bbefd2700');
  expect(digest('secretpassword1', salt)).not.toBe(createHash('sha256').update(salt).update('secretpassword1').digest('hex'));
});
