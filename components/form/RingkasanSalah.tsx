'use client';

import { type MouseEvent, useEffect, useRef } from 'react';
import { idBidang } from '@/components/form/konteks';
import { Catatan } from '@/components/ui/Catatan';
import type { Problem } from '@/lib/core/result';

const AWALAN = 'Kesalahan: ';

type Props = { problem: Problem; formId: string };

/** Kalimat yang sama dengan di samping isian, mendapat fokus, dan menautkan ke isiannya (LOOK 4). */
export function RingkasanSalah({ problem, formId }: Props) {
  const kotak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // `problem` baru pada tiap kiriman: fokus pindah lagi walau kalimatnya sama.
    if (!problem) return;
    kotak.current?.focus({ preventScroll: true });
    // Kotak bisa lebih tinggi dari layar HP: awalnya yang harus tampak, di bawah bilah atas.
    kotak.current?.scrollIntoView({ block: 'start' });
    if (!document.title.startsWith(AWALAN)) document.title = AWALAN + document.title;
    return () => {
      document.title = document.title.replace(AWALAN, '');
    };
  }, [problem]);

  const daftar = Object.entries(problem.bidang ?? {});
  const ulang = daftar.some(([, kalimat]) => kalimat === problem.pesan);
  const judul =
    daftar.length > 0 ? `Ada ${daftar.length} hal yang perlu dibetulkan` : problem.pesan;
  return (
    <Catatan
      ref={kotak}
      nada="bahaya"
      role="alert"
      tabIndex={-1}
      data-kode={problem.kode}
      judul={<span className="block">{judul}</span>}
    >
      {daftar.length > 0 && !ulang && <p>{problem.pesan}</p>}
      <ul>
        {daftar.map(([name, kalimat]) => (
          <li key={name}>
            <a
              href={`#${idBidang(formId, name)}`}
              onClick={(e) => keIsian(e, idBidang(formId, name))}
              className="inline-block py-0.75 text-bahaya max-lg:py-3"
            >
              {kalimat}
            </a>
          </li>
        ))}
      </ul>
    </Catatan>
  );
}

/** Bidang yang tidak punya kotak sendiri (misalnya jumlah seluruhnya) membawa ke isian pertama. */
function keIsian(e: MouseEvent<HTMLAnchorElement>, id: string) {
  const tujuan =
    document.getElementById(id) ??
    e.currentTarget
      .closest('form')
      ?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea');
  if (!tujuan) return;
  e.preventDefault();
  tujuan.focus();
}
