import 'server-only';

/**
 * The words of a workbook that cells point to by number. A million of them as strings take more room
 * than the import may have, so they lie side by side as bytes; they are read only as far as the rows
 * so far need them.
 */
export class KataBersama {
  private bita = Buffer.alloc(64 * 1024);
  private batas = new Uint32Array(4096);
  private banyak = 0;

  constructor(private readonly sumber: AsyncGenerator<string>) {}

  ke(i: number): string | null {
    return i >= 0 && i < this.banyak
      ? this.bita.toString('utf8', this.batas[i], this.batas[i + 1])
      : null;
  }

  /** True = words have come in that were missing; some more are taken along each time. */
  async sampai(perlu: number): Promise<boolean> {
    if (perlu < this.banyak) return false;
    const awal = this.banyak;
    while (this.banyak < perlu + 2000) {
      const { done, value } = await this.sumber.next();
      if (done) break;
      this.tambah(value);
    }
    return this.banyak > awal;
  }

  tutup = async (): Promise<void> => {
    await this.sumber.return(undefined);
  };

  private tambah(kata: string): void {
    const mulai = this.batas[this.banyak] ?? 0;
    const panjang = Buffer.byteLength(kata);
    if (mulai + panjang > this.bita.length)
      this.bita = Buffer.concat([this.bita], Math.max(this.bita.length * 2, mulai + panjang));
    if (this.banyak + 2 > this.batas.length) {
      const lebih = new Uint32Array(this.batas.length * 2);
      lebih.set(this.batas);
      this.batas = lebih;
    }
    this.bita.write(kata, mulai);
    this.batas[++this.banyak] = mulai + panjang;
  }
}
