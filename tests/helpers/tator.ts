import { type Kisah, siapkanPendamping } from '@/scripts/muat/cerita';

/** The neighbour has its companion too. */
export const pendampingMakale = () =>
  siapkanPendamping('provinsi.sulsel', 'admin.tator', 'pendamping.tator', '731805');

/** The offices that a file of Makale passes; spread over a story of Balla. */
export const DI_TATOR: Partial<Kisah> = {
  desa: '7318051021',
  kantorDesa: 'desa.tator',
  kantorCamat: 'kecamatan.tator',
  pendamping: 'pendamping.tator',
  staf: 'staf.tator',
  kabid: 'kabid.tator',
};
