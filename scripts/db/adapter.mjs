import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

/** PostgreSQL's internal "char" of the catalogue, which adapter-pg 7.10 does not map. */
const OID_CHAR = 18;
const OID_TEXT = 25;
/** ColumnType.Character of driver-adapter-utils */
const COLUMN_CHARACTER = 6;

/** The connection through which the schema engine works, with adapter-pg's three defects mended. */
export function adapterFactory(url) {
  const parts = connectionParts(url);
  const base = new PrismaPg(parts);
  return bindMigrationAwareSqlAdapterFactory({
    provider: base.provider,
    adapterName: base.adapterName,
    connect: async () => mend(await base.connect()),
    connectToShadowDb: () => shadowDatabase(base, parts),
  });
}

/**
 * Parts, never one connection string: adapter-pg spreads `{ ...config, database }` for the shadow
 * and pg lets the string win, so the shadow would be the real database, emptied and refilled.
 */
function connectionParts(url) {
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    host: hostname,
    port: Number(port) || 5432,
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
  };
}

/** adapter-pg's own drops the database before its pool has ended, which PostgreSQL refuses. */
async function shadowDatabase(base, parts) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  const admin = await base.connect();
  await admin.executeScript(`CREATE DATABASE "${name}" TEMPLATE template0`);
  const shadow = await new PrismaPg({ ...parts, database: name }).connect();
  const endPool = shadow.dispose.bind(shadow);
  shadow.dispose = async () => {
    await endPool();
    await admin.executeScript(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await admin.dispose();
  };
  return mend(shadow);
}

function mend(adapter) {
  const queryRaw = adapter.queryRaw;
  const performIO = adapter.performIO;
  adapter.queryRaw = async function (query) {
    let chars = [];
    const self = Object.create(this);
    self.performIO = async (input) => {
      const result = await performIO.call(this, input);
      chars = result.fields.map((field) => field.dataTypeID === OID_CHAR);
      result.fields = result.fields.map(charAsText);
      return result;
    };
    const rows = await queryRaw.call(self, query);
    rows.columnTypes = rows.columnTypes.map((type, i) => (chars[i] ? COLUMN_CHARACTER : type));
    return rows;
  };
  // its own executeScript splits at every ';', also inside the $$ body of a function
  adapter.executeScript = async (sql) => {
    try {
      await adapter.underlyingDriver().query(sql);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}

function charAsText(field) {
  if (field.dataTypeID !== OID_CHAR) return field;
  return Object.assign(Object.create(field), { name: field.name, dataTypeID: OID_TEXT });
}
