import { useEffect } from 'react';
import { useEvent } from '@docusaurus/theme-common';

/** Takes what is dropped anywhere on the page: beside its place the browser would open a file in the page's place. */
export function useDrop(onDrop: (event: DragEvent) => void): void {
  const onDropNow = useEvent(onDrop);
  useEffect(() => {
    const allow = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      onDropNow(event);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, [onDropNow]);
}
