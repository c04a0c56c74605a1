'use client';

import { useEffect } from 'react';
import { sapuDraf } from '@/app/(kerja)/proposal/[id]/tulis/_components/draf';

type Props = { proposalId: string; nilai: Record<string, string>; semua?: boolean };

/** A draft that reached the server leaves the phone; after sending none stays (shared phones). */
export function SapuDraf({ proposalId, nilai, semua = false }: Props) {
  const server = JSON.stringify(nilai);
  useEffect(() => {
    sapuDraf(proposalId, JSON.parse(server) as Record<string, string>, semua);
  }, [proposalId, server, semua]);
  return null;
}
