import { describe, expect, it } from 'vitest';
import { machines, type Noun } from '@/lib/core/lifecycle/all';
import { actionsFrom, arrowsOf, BARU, type Machine } from '@/lib/core/machine';

const daftar = Object.entries(machines) as [string, Machine][];

describe.each(daftar)('mesin %s', (noun, m) => {
  const panah = arrowsOf(m);

  it('bernama sama dengan kuncinya dan memulai dari tahap awalnya', () => {
    expect(m.noun).toBe(noun);
    expect(panah.some((p) => p.dari === BARU && p.ke === m.initial)).toBe(true);
  });

  it('mencapai setiap tahap', () => {
    const tercapai = new Set<string>([BARU]);
    for (let n = -1; n !== tercapai.size; ) {
      n = tercapai.size;
      for (const p of panah) if (tercapai.has(p.dari)) tercapai.add(p.ke);
    }
    expect([...tercapai].sort()).toEqual([BARU, ...Object.keys(m.states)].sort());
  });

  it('punya jalan keluar dari tahap yang belum akhir, dan tidak dari yang akhir', () => {
    for (const [nama, s] of Object.entries(m.states))
      expect([nama, actionsFrom(m, nama).length > 0]).toEqual([nama, !s.final]);
  });

  it('memakai nama aksi noun.verba, tahap yang dikenal, dan menyempitkan hanya yang ada', () => {
    for (const [aksi, t] of Object.entries(m.transitions)) {
      expect(aksi).toMatch(new RegExp(`^${noun}\\.[a-z][A-Za-z]+$`));
      const ke = typeof t.to === 'string' ? [t.to] : t.to;
      for (const s of [...t.from, ...ke]) expect(m.states).toHaveProperty(s);
      for (const [dari, boleh] of Object.entries(t.only ?? {})) {
        expect(t.from).toContain(dari);
        for (const s of boleh ?? []) expect(ke).toContain(s);
      }
    }
  });
});

describe('aksi tepat pada setiap tahap', () => {
  const isi = (m: Machine) =>
    Object.fromEntries(
      [BARU, ...Object.keys(m.states)].map((s) => [
        s,
        actionsFrom(m, s)
          .map((a) => a.split('.')[1])
          .join(' '),
      ]),
    );

  it('kegiatan', () =>
    expect(isi(machines.kegiatan)).toEqual({
      '-': 'rencanakan',
      DIRENCANAKAN: 'laksanakan batalkan',
      TERLAKSANA: '',
      DIBATALKAN: '',
    }));

  it('kelompok', () =>
    expect(isi(machines.kelompok)).toEqual({
      '-': 'bentuk imporRiwayat',
      DRAF: 'ajukanPengesahan bubarkan',
      MENUNGGU_PENGESAHAN: 'tarik sahkan kembalikan bubarkan',
      DISAHKAN: 'mulaiUsaha bubarkan',
      BERJALAN: 'nyatakanTidakAktif luluskan bubarkan',
      TIDAK_AKTIF: 'aktifkan bubarkan',
      LULUS: '',
      BUBAR: '',
    }));

  it('proposal', () =>
    expect(isi(machines.proposal)).toEqual({
      '-': 'tulis',
      DRAF: 'ajukan batalkan gugur',
      DI_DESA: 'teruskan kembalikan ambilAlih batalkan tarik gugur',
      DI_KECAMATAN: 'rekomendasikan kembalikan ambilAlih batalkan tarik gugur',
      DI_DINAS: 'terima kembalikan tunda batalkan tarik gugur',
      DIVERIFIKASI: 'nyatakanLayak kembalikan tolak tunda batalkan gugur',
      LAYAK: 'usulkan kembalikan tunda batalkan alihkanTahun gugur',
      DIUSULKAN: 'periksaPusat mundur gugur',
      DI_PUSAT: 'setujuiPusat kembalikanPusat tolak mundur gugur',
      LAYAK_PUSAT: 'tetapkan mundur alihkanTahun gugur',
      DITETAPKAN: 'mundur gugur cabutPenetapan',
      DIKEMBALIKAN: 'ajukan batalkan gugur',
      DITUNDA: 'lanjutkan gugur',
      DITOLAK: 'bukaKembali',
      DIBATALKAN: '',
    }));

  it('pencairan', () =>
    expect(isi(machines.pencairan)).toEqual({
      '-': 'buka',
      MENUNGGU_REKENING: 'rekeningDiajukan batalkan gugur',
      REKENING_DIAJUKAN: 'rekeningDitolak rekeningSah batalkan gugur',
      REKENING_TERVERIFIKASI: 'siap batalkan gugur',
      SIAP_SALUR: 'perintahkan batalkan gugur',
      DIPERINTAHKAN: 'catatSalur catatRetur',
      TERSALUR: 'catatRetur konfirmasi',
      DITERIMA: '',
      RETUR: 'perbaikiRetur',
      BERSELISIH: 'selesaikanSelisih',
      DIBATALKAN: '',
    }));

  it.each([
    [
      'tahunProgram',
      'siapkan',
      'DISIAPKAN buka',
      'BUKA tutupPengajuan',
      'TUTUP_PENGAJUAN tutup',
      'DITUTUP',
    ],
    ['keberatan', 'ajukan', 'DIAJUKAN kabulkan tolak', 'DIKABULKAN', 'DITOLAK'],
    [
      'usulan',
      'susun',
      'DRAF tandatangani batalkan',
      'DITANDATANGANI kirim batalkan',
      'DIKIRIM jawab',
      'DIJAWAB',
      'DIBATALKAN',
    ],
    [
      'penetapan',
      'susun',
      'DRAF tetapkan cabut',
      'DITETAPKAN sampaikan cabut',
      'DISAMPAIKAN cabut',
      'DICABUT',
    ],
    [
      'rekening',
      'ajukan',
      'DIAJUKAN sahkan sahkanGanti tolak',
      'AKTIF ganti',
      'DITOLAK',
      'DIGANTI',
    ],
    ['sptjm', 'susun', 'DRAF tandatangani batalkan', 'DITANDATANGANI batalkan', 'DIBATALKAN'],
    [
      'pertanggungjawaban',
      'buka',
      'BELANJA ajukan',
      'DIAJUKAN terima kembalikan',
      'DIKEMBALIKAN ajukan',
      'DITERIMA',
    ],
    ['perubahanRab', 'ajukan', 'DIAJUKAN setujui tolak', 'DISETUJUI', 'DITOLAK'],
    [
      'kunjungan',
      'jadwalkan lapor',
      'DIJADWALKAN lapor batalkan',
      'DILAPORKAN terima kembalikan',
      'DIKEMBALIKAN lapor',
      'DITERIMA',
      'DIBATALKAN',
    ],
    [
      'laporan',
      'tulis',
      'DRAF ajukan',
      'DIAJUKAN periksa kembalikan',
      'DIPERIKSA terima kembalikan',
      'DIKEMBALIKAN ajukan',
      'DITERIMA kirimPusat',
      'DIKIRIM_PUSAT',
    ],
    [
      'nominasi',
      'usulkan',
      'DIUSULKAN naikKabupaten hentikan',
      'KABUPATEN naikProvinsi hentikan',
      'PROVINSI naikNasional hentikan',
      'NASIONAL juara hentikan',
      'JUARA',
      'BERHENTI',
    ],
    ['konsultasi', 'buka', 'DIBUKA jawab selesai', 'DIJAWAB jawab selesai', 'SELESAI'],
    ['pengaduan', 'buat', 'DITERIMA telusuri', 'DITELUSURI selesaikan', 'SELESAI'],
    ['pembekuan', 'bekukan', 'BERLAKU cairkan', 'DICAIRKAN'],
  ] as [Noun, ...string[]][])('%s', (noun, ...tahap) => {
    const nyata = Object.entries(isi(machines[noun])).map(([s, aksi]) =>
      (s === BARU ? aksi : `${s} ${aksi}`).trim(),
    );
    expect(nyata).toEqual(tahap);
  });
});
