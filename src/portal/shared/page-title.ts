import { useEffect } from 'react';

/** Names the page in the browser, and moves the reader to its heading when it changes (页面标题与焦点). */
export function usePageTitle(title: string, site: string): void {
  useEffect(() => {
    document.title = `${title} - ${site}`;
  }, [title, site]);
}
