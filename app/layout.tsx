import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import '@/app/globals.css';

export const metadata: Metadata = {
  title: { default: 'SIKUBE', template: '%s · SIKUBE' },
  description: 'Bantuan Kelompok Usaha Bersama: dari pembentukan kelompok sampai usaha mandiri.',
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f4f0' },
    { media: '(prefers-color-scheme: dark)', color: '#11171a' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // every page is made per request: the script nonce of proxy.ts is new each time
  await connection();
  return (
    <html lang="id">
      <body>{children}</body>
    </html>
  );
}
