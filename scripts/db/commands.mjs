import fs from 'node:fs';
import path from 'node:path';
import { Kendala } from '../setup/say.mjs';
import { deploy } from './deploy.mjs';
import { FILTERS, MIGRATIONS, migrationsList, schemaFiles, startEngine } from './engine.mjs';

const schema = () => ({ files: schemaFiles() });

/** Writes a migration for what the schema says and the migrations do not, and applies it. */
async function dev(url, [name], { draft }) {
  if (!/^[a-z0-9_]+$/.test(name ?? '')) {
    throw new Kendala('Beri nama migrasinya: npm run db:migrate dev tambah_kolom');
  }
  // with pg alone: an engine that has applied something can no longer compare
  await applyPending(url);
  const engine = await startEngine(url);
  const list = { migrationsList: migrationsList(), filters: FILTERS };
  const { action } = await engine.devDiagnostic(list);
  if (action.tag === 'reset') throw new Kendala(`Basis data tidak cocok: ${action.reason}`);
  const loss = await engine.evaluateDataLoss({ ...list, schema: schema() });
  for (const step of [...loss.warnings, ...loss.unexecutableSteps])
    console.log(`! ${step.message}`);
  const made = await engine.createMigration({
    ...list,
    draft,
    migrationName: name,
    schema: schema(),
  });
  if (!made.migrationScript && !draft) return console.log('Tidak ada perubahan skema.');
  const folder = path.join(MIGRATIONS, made.generatedMigrationName);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'migration.sql'), made.migrationScript ?? '');
  console.log(`Dibuat: ${made.generatedMigrationName}`);
  if (!draft) await applyPending(url);
}

async function applyPending(url) {
  const applied = await deploy(url);
  console.log(applied.length ? `Diterapkan: ${applied.join(', ')}` : 'Tidak ada migrasi baru.');
}

/** Do the migrations build what the schema says, and is the live database so too? */
async function drift(url) {
  const engine = await startEngine(url);
  const to = { tag: 'schemaDatamodel', ...schema() };
  const sides = [
    ['Migrasi', { tag: 'migrations', ...migrationsList() }],
    ['Basis data', { tag: 'schemaDatasource', ...schema(), configDir: process.cwd() }],
  ];
  let differs = false;
  for (const [what, from] of sides) {
    const result = await engine.diff({ from, to, script: true, exitCode: true, filters: FILTERS });
    differs ||= result.exitCode !== 0;
    console.log(
      result.exitCode ? `${what} berbeda dari skema:\n${result.stdout}` : `${what} = skema`,
    );
  }
  return differs ? 2 : 0;
}

async function status(url) {
  const engine = await startEngine(url);
  const found = await engine.diagnoseMigrationHistory({
    migrationsList: migrationsList(),
    optInToShadowDatabase: false,
    filters: FILTERS,
  });
  console.log(JSON.stringify(found, null, 2));
  const clean =
    !found.history && !found.failedMigrationNames.length && !found.editedMigrationNames.length;
  return clean ? 0 : 1;
}

/** name → what it does; the number it gives is the exit code */
export const COMMANDS = { dev, deploy: applyPending, drift, status };
