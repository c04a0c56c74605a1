import { randomUUID } from 'node:crypto';
import { ajukan } from '@/app/(kerja)/proposal/[id]/kirim/actions';
import { setujui } from '@/app/(kerja)/proposal/[id]/tulis/actions';
import { Form } from '@/components/form/Form';
import { Catatan } from '@/components/ui/Catatan';
import { Panel } from '@/components/ui/Panel';
import { TombolTerkunci } from '@/components/ui/Tombol';
import type { ProposalTampil } from '@/lib/proposal/queries';

const BELUM_SETUJU = 'belum-lengkap:disetujuiKetua';

/** Who receives it next, so that nobody wonders after the tap. */
function sesudah(p: ProposalTampil): string {
  const { targetHariKerja: t } = p.setelan;
  if (p.status === 'DRAF' || p.kembaliKe === 'DI_DESA')
    return `Desa memeriksa paling lama ${t.desa} hari kerja.`;
  if (p.kembaliKe === 'DI_KECAMATAN')
    return `Kantor camat memeriksa paling lama ${t.kecamatan} hari kerja.`;
  return 'Proposal kembali ke Dinas. Bila anggota, usaha, tempat, atau dana berubah, ke desa dulu.';
}

/** Send, or the reason why not yet: the leader's consent first, where others wrote (lifecycle 2). */
export function Putusan({ p }: { p: ProposalTampil }) {
  const kirim = p.aksi.find((a) => a.aksi === 'proposal.ajukan');
  if (!kirim) {
    return (
      <Catatan nada="netral">
        Ketua yang mengirim proposal ini. Beri tahu ketua bahwa isinya siap diperiksa.
      </Catatan>
    );
  }
  const setuju = !kirim.boleh && kirim.kode === BELUM_SETUJU && p.boleh['proposal.setujuiIsi'];
  return (
    <div className="grid gap-3">
      {setuju === null && (
        <Panel judul="Orang lain ikut menulis" awas>
          <Form
            aksi="proposal.setujuiIsi"
            action={setujui}
            perintahId={randomUUID()}
            tombol="Saya setuju dengan isinya"
            tersembunyi={{ id: p.id }}
            catatan="Baca semua jawaban di atas. Setelah setuju, Anda bisa mengirim."
          />
        </Panel>
      )}
      {kirim.boleh ? (
        <Form
          aksi="proposal.ajukan"
          action={ajukan}
          perintahId={randomUUID()}
          tombol="Kirim proposal"
          tersembunyi={{ id: p.id }}
          catatan={`Setelah dikirim, isi terkunci. ${sesudah(p)} Anda dapat menariknya selama belum dibuka.`}
        />
      ) : (
        <TombolTerkunci aksi="proposal.ajukan" kode={kirim.kode} pesan={kirim.pesan}>
          Kirim proposal
        </TombolTerkunci>
      )}
    </div>
  );
}
