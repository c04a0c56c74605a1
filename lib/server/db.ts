import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from '@/lib/server/env';
import { type Prisma, PrismaClient } from '@/prisma/generated/client';

export type Tx = Prisma.TransactionClient;

// Below Prisma's own limit (command.ts), so PostgreSQL ends a stuck statement first (assurance.md 2).
// The role has no DDL and may only add to the audit trail (prisma/hak.sql).
const BATAS =
  '-c role=sikube_app -c statement_timeout=10000 -c lock_timeout=5000 ' +
  '-c idle_in_transaction_session_timeout=12000';

const globals = globalThis as { sikubeDb?: PrismaClient; sikubePool?: pg.Pool };

const connection = (max: number): pg.PoolConfig => ({
  connectionString: env().DATABASE_URL,
  options: BATAS,
  max,
  connectionTimeoutMillis: 8000,
  keepAlive: true,
});

/** The one Prisma client; made on first use, kept across reloads in development. */
export function db(): PrismaClient {
  globals.sikubeDb ??= new PrismaClient({ adapter: new PrismaPg(connection(12)) });
  return globals.sikubeDb;
}

/** A small pool of its own for the rate limiter, whose library speaks pg. */
export function pool(): pg.Pool {
  globals.sikubePool ??= new pg.Pool(connection(2)).on('error', () => undefined);
  return globals.sikubePool;
}

export async function tutupDb(): Promise<void> {
  await Promise.all([globals.sikubeDb?.$disconnect(), globals.sikubePool?.end()]);
  globals.sikubeDb = undefined;
  globals.sikubePool = undefined;
}
