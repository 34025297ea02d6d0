import { useStore } from '../store.ts';

/** Tells the page which language it is in, now and whenever that changes. */
export function followLanguage(): void {
  const tell = () => {
    document.documentElement.lang = useStore.getState().language === 'zh' ? 'zh-CN' : 'en';
  };
  tell();
  useStore.subscribe(tell);
}
