import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { masukAksi } from '@/app/(publik)/masuk/actions';
import { Bidang } from '@/components/form/Bidang';
import { Form } from '@/components/form/Form';
import { Ikon } from '@/components/ui/Ikon';
import type { NamaIkon } from '@/components/ui/jalur-ikon';
import { Kontur } from '@/components/ui/Kontur';
import { Merek } from '@/components/ui/Merek';
import { jalurAman } from '@/lib/server/request';
import { findSesi } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Masuk' };

type Props = { searchParams: Promise<{ ke?: string }> };

export default async function MasukPage({ searchParams }: Props) {
  const ke = jalurAman((await searchParams).ke);
  if (await findSesi()) redirect(ke);
  return (
    <div className="flex min-h-dvh flex-col bg-permukaan">
      <header className="relative overflow-hidden bg-aksen-lembut">
        <Kontur jenis="masuk" />
        <div className="relative mx-auto w-full max-w-md px-5 pt-5 pb-7">
          <Merek besar />
          <p className="text-base text-teks-2">Bantuan Kelompok Usaha Bersama</p>
        </div>
      </header>
      <main className="mx-auto grid w-full max-w-md flex-1 content-start gap-5 px-5 pt-6 pb-4">
        <h1 className="text-[1.625rem] leading-8 tracking-[-0.01em]">Selamat datang</h1>
        <Form
          aksi="akun.masuk"
          action={masukAksi}
          perintahId={randomUUID()}
          tombol="Masuk"
          lebar
          tersembunyi={{ ke }}
        >
          <Bidang
            name="nama"
            label="Nama pengguna atau nomor HP"
            wajib
            autoComplete="username"
            maxLength={80}
          />
          <Bidang
            name="sandi"
            label="Kata sandi"
            jenis="password"
            wajib
            autoComplete="current-password"
            maxLength={200}
          />
        </Form>
        <ul className="border-t border-garis">
          <Jalan href="/aktivasi" ikon="kunci" judul="Baru pertama kali masuk">
            Pakai kode dari desa atau pendamping
          </Jalan>
          <Jalan href="/lacak" ikon="cari" judul="Lihat sampai mana proposal">
            Tanpa akun, pakai nomor dan kode
          </Jalan>
          <Jalan href="/tentang" ikon="bantuan" judul="Lupa kata sandi">
            Minta kode baru ke pendamping atau admin kantor
          </Jalan>
        </ul>
        <p className="text-base text-teks-3">
          Petugas tidak pernah meminta kata sandi Anda. Bantuan KUBE gratis, tanpa potongan.
        </p>
      </main>
    </div>
  );
}

function Jalan(props: { href: string; ikon: NamaIkon; judul: string; children: string }) {
  return (
    <li className="border-b border-garis">
      <Link
        href={props.href}
        className="flex min-h-14 items-center gap-3 py-2 text-teks no-underline"
      >
        <Ikon nama={props.ikon} ukuran={24} className="text-aksen" />
        <span className="flex-1 leading-5">
          {props.judul}
          <span className="block text-base text-teks-3">{props.children}</span>
        </span>
        <Ikon nama="siku-kanan" />
      </Link>
    </li>
  );
}
