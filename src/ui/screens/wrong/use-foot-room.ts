import { useEffect } from 'react';

/** Keeps room below the field with the focus for buttons that stay in sight at the foot of the page. Source: ux.md section 10 (2.4.11). */
export function useFootRoom(): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.scrollPaddingBottom = '140px';
    return () => {
      style.scrollPaddingBottom = '';
    };
  }, []);
}
