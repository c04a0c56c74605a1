'use client';

import { useEffect } from 'react';
import { sapuDraf } from '@/components/form/draf';

type Props = { berkasId: string; nilai: Record<string, string>; semua?: boolean };

/** A draft that reached the server leaves the phone; after sending none stays (shared phones). */
export function SapuDraf({ berkasId, nilai, semua = false }: Props) {
  const server = JSON.stringify(nilai);
  useEffect(() => {
    sapuDraf(berkasId, JSON.parse(server) as Record<string, string>, semua);
  }, [berkasId, server, semua]);
  return null;
}
