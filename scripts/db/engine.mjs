import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../setup/places.mjs';
import { adapterFactory } from './adapter.mjs';

const SCHEMA = path.join(root, 'prisma/schema');
export const MIGRATIONS = path.join(root, 'prisma/migrations');

/** the whole database is ours: nothing is left out of a comparison */
export const FILTERS = { externalTables: [], externalEnums: [] };

/** The schema is a folder of files, one a noun. */
export function schemaFiles() {
  return fs
    .readdirSync(SCHEMA)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => path.join(SCHEMA, name))
    .map((file) => ({ path: file, content: fs.readFileSync(file, 'utf8') }));
}

/** The migrations as the engine wants to be told of them. */
export function migrationsList() {
  const lock = path.join(MIGRATIONS, 'migration_lock.toml');
  const names = fs
    .readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: MIGRATIONS,
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: fs.readFileSync(lock, 'utf8') },
    migrationDirectories: names.map((name) => ({ path: name, migrationFile: sqlOf(name) })),
  };
}

function sqlOf(name) {
  const file = path.join(MIGRATIONS, name, 'migration.sql');
  const content = fs.existsSync(file)
    ? { tag: 'ok', value: fs.readFileSync(file, 'utf8') }
    : { tag: 'error', value: `missing ${file}` };
  return { path: 'migration.sql', content };
}

/** Without this file a folder of hand-written migrations cannot name its database. */
export function ensureLockFile() {
  const lock = path.join(MIGRATIONS, 'migration_lock.toml');
  if (fs.existsSync(lock)) return;
  fs.mkdirSync(MIGRATIONS, { recursive: true });
  fs.writeFileSync(lock, 'provider = "postgresql"\n');
}

/** Prisma's schema engine as WebAssembly: the native one is a download, this one is a package. */
export async function startEngine(url) {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const at = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = fs.readFileSync(path.join(path.dirname(at), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const datamodels = schemaFiles().map((file) => [file.path, file.content]);
  const log = (line) => process.env.SIKUBE_RINCI && console.error(line);
  return glue.SchemaEngine.new({ datamodels }, log, adapterFactory(url));
}
