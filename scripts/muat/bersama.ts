/** Runs independent parts of the story side by side, a few at a time; the first failure stops all. */
export async function bersama<T, H>(
  daftar: readonly T[],
  kerja: (satu: T) => Promise<H>,
  sekaligus = 4,
): Promise<H[]> {
  const hasil: H[] = [];
  let berikut = 0;
  const tangan = async () => {
    while (berikut < daftar.length) {
      const i = berikut++;
      hasil[i] = await kerja(daftar[i] as T);
    }
  };
  await Promise.all(Array.from({ length: sekaligus }, tangan));
  return hasil;
}
