import type { Kisah } from '@/scripts/muat/cerita';

/** A village of the story with the offices a file passes there. */
export type Tempat = Pick<
  Kisah,
  'desa' | 'kantorDesa' | 'kantorCamat' | 'pendamping' | 'staf' | 'kabid'
>;

const dinas = (nama: 'enrekang' | 'tator') => ({ staf: `staf.${nama}`, kabid: `kabid.${nama}` });
const baraka = {
  kantorCamat: 'kecamatan.baraka',
  pendamping: 'pendamping.baraka',
  ...dinas('enrekang'),
};
const makale = {
  kantorCamat: 'kecamatan.tator',
  pendamping: 'pendamping.tator',
  ...dinas('tator'),
};

export const BALLA: Tempat = { desa: '7316031021', kantorDesa: 'desa.balla', ...baraka };

/** Highland and lowland of Enrekang (F5), each village with an office that uses the application. */
export const ENREKANG: readonly Tempat[] = [
  BALLA,
  { desa: '7316031001', kantorDesa: 'desa.baraka', ...baraka },
  { desa: '7316032003', kantorDesa: 'desa.banti', ...baraka },
  {
    desa: '7316082007',
    kantorDesa: 'desa.curio',
    kantorCamat: 'kecamatan.curio',
    pendamping: 'pendamping.curio',
    ...dinas('enrekang'),
  },
  {
    desa: '7316021001',
    kantorDesa: 'desa.galonta',
    kantorCamat: 'kecamatan.enrekang',
    pendamping: 'pendamping.kota',
    ...dinas('enrekang'),
  },
];

/** The neighbour, whose files nobody from Enrekang may find. */
export const TATOR: readonly Tempat[] = [
  { desa: '7318051021', kantorDesa: 'desa.tator', ...makale },
  { desa: '7318051003', kantorDesa: 'desa.bombongan', ...makale },
];
