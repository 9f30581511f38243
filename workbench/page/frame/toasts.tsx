import { useEffect } from 'preact/hooks';
import type { Toast } from '../state.ts';
import { t, texts } from '../texts.ts';
import { Icon } from './icons.tsx';

/** The script's toasts, at the lower right of the sheet as Google shows them. */
export function Toasts({ toasts, gone }: { toasts: Toast[]; gone(id: number): void }) {
  return (
    <div class="toasts" role="status">
      {toasts.map((toast) => (
        <One key={toast.id} toast={toast} gone={() => gone(toast.id)} />
      ))}
    </div>
  );
}

function One({ toast, gone }: { toast: Toast; gone(): void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: one timer for each toast
  useEffect(() => {
    if (toast.seconds < 0) return;
    const timer = setTimeout(gone, toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="toast">
      <div>
        {toast.title && <b>{toast.title}</b>}
        <p>{toast.message}</p>
      </div>
      <button type="button" class="quiet" title={t(texts.close)} onClick={gone}>
        <Icon name="close" />
        <span class="hidden">{t(texts.close)}</span>
      </button>
    </div>
  );
}
