'use server';

import { dataSaya } from '@/lib/akun/commands/data-saya';
import { action } from '@/lib/server/action';

export const mintaDataSaya = action(dataSaya, { ke: () => '/akun/data-saya/cetak' });
