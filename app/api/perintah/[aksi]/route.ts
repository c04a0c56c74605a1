import { perintah } from '@/lib/registry';
import { jalankan } from '@/lib/server/route';

type Context = { params: Promise<{ aksi: string }> };

export async function POST(request: Request, { params }: Context) {
  const { aksi } = await params;
  return jalankan(Object.hasOwn(perintah, aksi) ? perintah[aksi] : undefined, request);
}
