import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { hariIni } from '@/lib/core/tanggal';
import { type AcuanAnggota, acuan } from '@/lib/kelompok/formulir';
import { LABEL_JABATAN } from '@/lib/kelompok/labels';
import { bacaKelompok } from '@/lib/kelompok/subjek';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import type { Pilihan } from '@/lib/wilayah/queries';

export type FormulirGanti = {
  acuan: AcuanAnggota;
  /** members of today, with their seat */
  anggota: Pilihan[];
  /** who sits where now */
  kursi: Record<'KETUA' | 'SEKRETARIS' | 'BENDAHARA', string | null>;
  /** one member needs a second */
  perluDukungan: boolean;
  /** the decree is out: the head of division agrees as well */
  ditetapkan: boolean;
  /** why the form is closed; null = open */
  tertutup: string | null;
};

/** Everything the replacement page needs; null = this group or page is not for the actor. */
export async function findFormulirGanti(actor: Actor, id: string): Promise<FormulirGanti | null> {
  const { sekarang } = await jam();
  const isi = await bacaKelompok({ tx: db(), actor, sekarang }, id);
  if (!isi) return null;
  const p = can(actor, 'kelompok.gantiAnggota', isi.subject);
  if (p?.kode === 'bukan-peran') return null;
  const { anggota, proposal } = isi.row;
  const menunggu = await db().penggantian.count({ where: { kelompokId: id, hasil: null } });
  const pemegang = (jabatan: string) => anggota.find((a) => a.jabatan === jabatan)?.nama ?? null;
  return {
    acuan: {
      ...(await acuan(actor, isi, hariIni(sekarang, isi.setelan.zonaWaktu))),
      // whoever comes in later was not at the socialisation
      peserta: null,
    },
    anggota: anggota.map((a) => ({
      nilai: a.id,
      label: a.jabatan === 'ANGGOTA' ? a.nama : `${a.nama} (${LABEL_JABATAN[a.jabatan]})`,
    })),
    kursi: {
      KETUA: pemegang('KETUA'),
      SEKRETARIS: pemegang('SEKRETARIS'),
      BENDAHARA: pemegang('BENDAHARA'),
    },
    perluDukungan: actor.peran === 'ANGGOTA',
    ditetapkan: proposal.some((x) => x.status === 'DITETAPKAN'),
    tertutup: p?.pesan ?? (menunggu > 0 ? 'Masih ada penggantian yang menunggu putusan.' : null),
  };
}
