import 'server-only';
import type { TaskList } from 'graphile-worker';
import { db } from '@/lib/server/db';
import { log } from '@/lib/server/log';
import { disk } from '@/lib/server/storage';

const HARI = 24 * 3600 * 1000;

/** Uploads that no form took up within a day lose their bytes; the row stays as a trace. */
async function sapuUnggahan(): Promise<number> {
  const rows = await db().berkas.findMany({
    where: { subjekId: null, pada: { lt: new Date(Date.now() - HARI) } },
    select: { id: true },
    take: 500,
  });
  for (const r of rows) await disk.remove(r.id);
  return rows.length;
}

/** Sessions past any possible life are marked ended, so the person's list of devices stays short. */
async function tutupSesiLama(): Promise<number> {
  const { count } = await db().sesi.updateMany({
    where: { berakhir: null, dibuat: { lt: new Date(Date.now() - 30 * HARI) } },
    data: { berakhir: new Date() },
  });
  return count;
}

export const tasks = {
  async bersihkan() {
    const [unggahan, sesi, laju] = [
      await sapuUnggahan(),
      await tutupSesiLama(),
      await db().laju.deleteMany({ where: { expire: { lt: BigInt(Date.now()) } } }),
    ];
    log.info({ unggahan, sesi, laju: laju.count }, 'pembersihan malam');
  },
} satisfies TaskList;

/** Every night at 02.00 of the machine. */
export const crontab = '0 2 * * * bersihkan';
