import type { Kantor } from '@/lib/publik/queries';

/** The notice of UU 27/2022 Ps 21 in words a member can repeat: what, why, who sees, how long. */
export function DataPribadi({ kantor, retensi }: { kantor: Kantor; retensi: number }) {
  return (
    <section id="data-pribadi" className="grid max-w-prose gap-2">
      <h2 className="text-xl tracking-[-0.01em]">Data pribadi Anda</h2>
      <p>
        {kantor.nama} menyimpan nama, NIK, nomor KK, tanggal lahir, alamat, dan pekerjaan anggota.
        Foto KTP dan KK juga disimpan.
      </p>
      <p>
        Data itu dipakai hanya untuk memeriksa syarat bantuan, menyalurkan dana, dan mendampingi
        usaha. Dasarnya Undang-Undang Nomor 13 Tahun 2011 tentang Penanganan Fakir Miskin.
      </p>
      <ul className="grid list-disc gap-1 pl-5">
        <li>
          NIK dan nomor KK disimpan tersandi. Layar hanya memperlihatkan empat angka terakhir.
        </li>
        <li>Petugas yang membuka NIK lengkap harus menulis alasan, dan itu tercatat.</li>
        <li>Halaman umum tidak memuat nama, NIK, nomor HP, atau rekening siapa pun.</li>
        <li>Berkas disimpan {retensi} tahun sesudah urusan selesai.</li>
      </ul>
      <p>
        Anda berhak melihat data Anda dan meminta perbaikan, sesuai Undang-Undang Nomor 27 Tahun
        2022. Mintalah lewat pendamping atau langsung ke kantor.
      </p>
      <address className="not-italic">
        <b className="block">Hubungi kantor</b>
        {kantor.kop.length > 0 ? (
          kantor.kop.map((baris) => (
            <span key={baris} className="block">
              {baris}
            </span>
          ))
        ) : (
          <span className="block">{kantor.nama}, setiap hari kerja di jam kantor.</span>
        )}
      </address>
    </section>
  );
}
