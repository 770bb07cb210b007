import { useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';

/** Keys without Ctrl, and what each does. */
type Keys = Readonly<Record<string, () => void>>;

/** Elements in which people write. */
const WRITTEN_IN = 'input, textarea, select, [contenteditable="true"], [role="application"], [role="menu"]';

/** Returns whether keys without Ctrl work in this browser, and turns them on or off: who speaks to a device turns them off (WCAG 2.1.4). */
export const useSingleKeys = () =>
  useLocalStorage({ key: 'regesta.keys', defaultValue: true, getInitialValueInEffect: false });

/** Does what is chosen by a key, outside of fields. */
export function useKeys(keys: Keys): void {
  const [isOn] = useSingleKeys();
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      const act = keys[key];
      if (!act || ctrlKey || metaKey || altKey || (target instanceof Element && target.closest(WRITTEN_IN))) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
