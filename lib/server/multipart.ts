import 'server-only';

/** The one file of a multipart request: its name at once, its bytes as they arrive. */
export type BagianBerkas = { nama: string; isi: AsyncGenerator<Uint8Array> };

const MAKS_KEPALA = 16 * 1024;

/**
 * Reads up to the part named `bidang` and hands its bytes on, never more than one piece in memory:
 * `formData()` would hold all 64 MB. Null = this is no such request.
 */
export async function bagianBerkas(request: Request, bidang: string): Promise<BagianBerkas | null> {
  const jenis = request.headers.get('content-type') ?? '';
  const tanda = /^multipart\/form-data;.*boundary="?([^";]{1,70})"?/i.exec(jenis)?.[1];
  if (!tanda || !request.body) return null;
  const sumber = request.body[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const pemisah = Buffer.from(`\r\n--${tanda}`);
  // the first separator has no line end before it
  let sisa = Buffer.from('\r\n');
  const tambah = async (): Promise<boolean> => {
    const { done, value } = await sumber.next();
    if (!done) sisa = Buffer.concat([sisa, value]);
    return !done;
  };

  async function* sampaiPemisah(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const di = sisa.indexOf(pemisah);
      const aman = di < 0 ? Math.max(0, sisa.length - pemisah.length) : di;
      if (aman > 0) yield sisa.subarray(0, aman);
      sisa = sisa.subarray(di < 0 ? aman : di + pemisah.length);
      if (di >= 0) return;
      if (!(await tambah())) throw new Error('kiriman terputus');
    }
  }

  for await (const _ of sampaiPemisah());
  for (;;) {
    while (sisa.indexOf('\r\n\r\n') < 0 && !sisa.subarray(0, 4).toString().startsWith('--'))
      if (sisa.length > MAKS_KEPALA || !(await tambah())) return null;
    if (sisa.subarray(0, 2).toString() === '--') return null;
    const ujung = sisa.indexOf('\r\n\r\n');
    const kepala = sisa.subarray(0, ujung).toString('utf8');
    sisa = sisa.subarray(ujung + 4);
    const nama = /filename="([^"]*)"/i.exec(kepala)?.[1];
    if (/\bname="([^"]*)"/i.exec(kepala)?.[1] === bidang && nama)
      return { nama, isi: sampaiPemisah() };
    for await (const _ of sampaiPemisah());
  }
}
