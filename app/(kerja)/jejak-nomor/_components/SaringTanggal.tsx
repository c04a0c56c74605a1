import { KOTAK } from '@/components/ui/kelas-kotak';

type Props = { name: string; label: string; nilai: string };

export function SaringTanggal({ name, label, nilai }: Props) {
  return (
    <label className="grid min-w-0 flex-1 basis-36 gap-1 text-base font-semibold meja:max-w-44 meja:text-sm">
      {label}
      <input key={nilai} type="date" name={name} defaultValue={nilai} className={KOTAK} />
    </label>
  );
}
