import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll } from 'vitest';

/**
 * Before each test file: a copy of the template database and an empty folder of files. Set here,
 * before the file imports anything, because lib/server reads its environment once.
 */
const { UJI_SERVER, UJI_CETAKAN } = process.env;
if (!UJI_SERVER || !UJI_CETAKAN) throw new Error('template-db.ts has not run');

const name = `${UJI_CETAKAN}_${randomBytes(4).toString('hex')}`;
const admin = new pg.Client({ connectionString: UJI_SERVER });
await admin.connect();
await admin.query(`create database "${name}" template "${UJI_CETAKAN}"`);

const url = new URL(UJI_SERVER);
url.pathname = `/${name}`;
const files = fs.mkdtempSync(path.join(os.tmpdir(), 'sikube-uji-'));
process.env.DATABASE_URL = url.href;
process.env.SIKUBE_BERKAS = files;

afterAll(async () => {
  const { tutupDb } = await import('@/lib/server/db');
  await tutupDb();
  await admin.query(`drop database "${name}" with (force)`);
  await admin.end();
  fs.rmSync(files, { recursive: true, force: true });
});
