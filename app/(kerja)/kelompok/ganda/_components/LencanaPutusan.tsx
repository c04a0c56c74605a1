import { Lencana } from '@/components/ui/Lencana';

export const LencanaPutusan = ({ hasil }: { hasil: 'BERBEDA' | 'SAMA' }) =>
  hasil === 'SAMA' ? (
    <Lencana status="SAMA" label="Orang yang sama" nada="perhatian" />
  ) : (
    <Lencana status="BERBEDA" label="Dua orang berbeda" nada="baik" />
  );
