import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '../../../graph/store/connection.ts';
import { MIGRATIONS, migrate, schemaVersion } from '../../../graph/store/schema.ts';
import type { Store } from '../../../graph/store/types.ts';
import { freshCase, openTestStore, testAddress } from '../../engine.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(async () => {
  await store.close();
});

const read = (text: string, parameters: Record<string, unknown> = {}) => store.read({ text, parameters });

describe('a store', () => {
  it('gives plain numbers, and keeps whole numbers whole on their way in', async () => {
    const rows = await read('RETURN $n AS n, $n / 2 AS half, [1, 2, 3][$n] AS item, $deep AS deep', { n: 1, deep: [{ day: -99999999, share: 0.5 }] });
    expect(rows).toEqual([{ n: 1, half: 0, item: 2, deep: [{ day: -99999999, share: 0.5 }] }]);
  });

  it('counts every statement it sends', async () => {
    const before = store.sent;
    await read('RETURN 1 AS one');
    await store.write([{ text: 'RETURN 1 AS one', parameters: {} }, { text: 'RETURN 2 AS two', parameters: {} }]);
    expect(store.sent - before).toBe(3);
  });

  it('gives the rows of each statement of a write, in order', async () => {
    const rows = await store.write([{ text: 'UNWIND [1, 2] AS n RETURN n', parameters: {} }, { text: 'RETURN 3 AS n', parameters: {} }]);
    expect(rows).toEqual([[{ n: 1 }, { n: 2 }], [{ n: 3 }]]);
  });

  it('writes all statements or none', async () => {
    const id = await freshCase(store);
    const create = { text: 'CREATE (:Case {id: $id, name: $name})', parameters: { id: `${id}-second`, name: `${id}-second` } };
    await expect(store.write([create, create])).rejects.toMatchObject({ code: 'store-conflict' });
    expect(await read('MATCH (c:Case {id: $id}) RETURN c.id AS id', { id: `${id}-second` })).toEqual([]);
  });

  it('never repeats a value or a statement in an error', async () => {
    const secret = 'Ag-Secret-Name';
    const failing = [
      read('RETURN $name + 1 / 0 AS x', { name: secret }),
      read('RETURN date($name) AS x', { name: secret }),
      store.write([{ text: 'CREATE (:Case {id: $name, name: $name}) CREATE (:Case {id: $name, name: $name})', parameters: { name: secret } }]),
    ];
    for (const outcome of await Promise.allSettled(failing)) {
      const said = outcome.status === 'rejected' ? String(outcome.reason) + JSON.stringify(outcome.reason) : secret;
      expect(said).not.toContain(secret);
      expect(said).not.toContain('RETURN');
    }
  });

  it('stops a read that takes too long', async () => {
    const hasty = await connect(await testAddress(), { read: 300, write: 300 });
    try {
      const slow = hasty.read({ text: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7) AS s', parameters: {} });
      await expect(slow).rejects.toMatchObject({ code: 'store-timeout' });
    } finally {
      await hasty.close();
    }
  });

  it('says which statement is wrong by the database\'s own first line only', async () => {
    await expect(read('RETURN nothing')).rejects.toMatchObject({ code: 'store-refused' });
  });
});

describe('the schema', () => {
  it('is at the newest version after migrating, and again', async () => {
    await migrate(store);
    expect(await schemaVersion(store)).toBe(MIGRATIONS.at(-1)?.version);
  });

  it('has exactly the constraints and indexes of its migrations', async () => {
    const wanted = MIGRATIONS.flatMap(({ statements }) => statements.map((text) => /(?:CONSTRAINT|INDEX) (\w+)/.exec(text)?.[1] ?? text));
    const rows = await read("SHOW INDEXES YIELD name, type, state WHERE type <> 'LOOKUP' RETURN name, state");
    const online = rows.filter((row) => row['state'] === 'ONLINE').map((row) => row['name']);
    expect(online).toEqual(expect.arrayContaining(wanted));
  });

  it('refuses a database that a newer Linkage has used', async () => {
    await expect(migrate(store, [])).rejects.toMatchObject({ code: 'schema-too-new', known: 0 });
  });
});
