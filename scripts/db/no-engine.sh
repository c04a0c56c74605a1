#!/bin/sh
# Stands in for Prisma's native schema engine, see prisma/prisma.config.ts. It must fail, never pretend.
echo "Mesin skema Prisma tidak dipakai di sini. Gunakan: npm run db:migrate" >&2
exit 1
