import type { ReactNode } from 'react';

/** An amber bar beside exactly the field the office asked about, and beside no other (T18). */
export function Sorot({ nyala, children }: { nyala: boolean; children: ReactNode }) {
  if (!nyala) return children;
  return (
    <div data-sorot="" className="grid gap-3.5 border-l-4 border-perhatian-kuat pl-3">
      {children}
    </div>
  );
}
