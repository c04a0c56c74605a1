import { machine } from '@/lib/core/machine';

/** A question to the companion or the office, at any hour (F70, T35). */
export const konsultasi = machine({
  noun: 'konsultasi',
  judul: 'Konsultasi',
  initial: 'DIBUKA',
  states: {
    DIBUKA: { label: 'Menunggu jawaban', nada: 'perhatian', ikon: 'jam' },
    DIJAWAB: { label: 'Dijawab', nada: 'proses', ikon: 'cek' },
    SELESAI: { label: 'Selesai', nada: 'baik', ikon: 'cek', final: true },
  },
  transitions: {
    'konsultasi.buka': { label: 'Kirim pertanyaan', creates: true, from: [], to: 'DIBUKA' },
    'konsultasi.jawab': { label: 'Jawab', from: ['DIBUKA', 'DIJAWAB'], to: 'DIJAWAB' },
    'konsultasi.selesai': {
      label: 'Tandai selesai',
      from: ['DIBUKA', 'DIJAWAB'],
      to: 'SELESAI',
      needs: ['olehPembuka'],
    },
  },
});

/** A complaint never reaches the companion, the village or the accused. */
export const pengaduan = machine({
  noun: 'pengaduan',
  judul: 'Pengaduan',
  initial: 'DITERIMA',
  states: {
    DITERIMA: { label: 'Diterima', nada: 'perhatian', ikon: 'inbox' },
    DITELUSURI: { label: 'Ditelusuri', nada: 'proses', ikon: 'cari' },
    SELESAI: { label: 'Selesai', nada: 'baik', ikon: 'cek', final: true },
  },
  transitions: {
    'pengaduan.buat': { label: 'Kirim pengaduan', creates: true, from: [], to: 'DITERIMA' },
    'pengaduan.telusuri': {
      label: 'Mulai telusuri',
      from: ['DITERIMA'],
      to: 'DITELUSURI',
      needs: ['bukanTeradu'],
    },
    'pengaduan.selesaikan': {
      label: 'Selesaikan pengaduan',
      from: ['DITELUSURI'],
      to: 'SELESAI',
      needs: ['bukanTeradu'],
      reason: 'required',
    },
  },
});
