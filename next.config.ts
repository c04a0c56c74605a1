import type { NextConfig } from 'next';

const root = import.meta.dirname;

const config: NextConfig = {
  // one folder that node itself can serve: a signal reaches the server, no package manager between
  output: 'standalone',
  outputFileTracingRoot: root,
  // the person's database, keys and files never travel into a build
  outputFileTracingExcludes: { '/*': ['./.data/**', './.git/**', './tests/**'] },
  turbopack: { root },
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // letters and photos are served as they were stored; no second copy passes through an optimiser
  images: { unoptimized: true },
  // native or self-locating packages that must stay files on disk
  serverExternalPackages: ['pg', 'pino', '@node-rs/argon2', 'sharp', 'graphile-worker'],
  // npm test checks the types of everything in one step; a start need not do it once more
  typescript: { ignoreBuildErrors: true },
};

export default config;
