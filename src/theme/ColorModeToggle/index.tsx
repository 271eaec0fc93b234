import { memo, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/ColorModeToggle';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import styles from './styles.module.css';

type Choice = Props['value'];

/** The choices in the order in which a press goes through them; `null` is the system's. */
const CHOICES: readonly Choice[] = [null, 'light', 'dark'];

function describe(choice: Choice): string {
  if (choice === 'light') return translate({ id: 'theme.colorToggle.ariaLabel.mode.light', message: 'light mode' });
  if (choice === 'dark') return translate({ id: 'theme.colorToggle.ariaLabel.mode.dark', message: 'dark mode' });
  return translate({ id: 'theme.colorToggle.ariaLabel.mode.system', message: 'system mode' });
}

/** The theme's button, but never disabled: a press before the application is there is kept for it (`startLate`). */
function ColorModeToggle({ className, buttonClassName, value, onChange }: Props): ReactNode {
  const next = CHOICES[(CHOICES.indexOf(value) + 1) % CHOICES.length] ?? null;
  const label = translate(
    { id: 'theme.colorToggle.ariaLabel', message: 'Switch between dark and light mode (currently {mode})' },
    { mode: describe(value) },
  );
  return (
    <div className={`${styles.toggle} ${className ?? ''}`}>
      <button
        type="button"
        className={`clean-btn ${styles.button} ${buttonClassName ?? ''}`}
        onClick={() => onChange(next)}
        title={describe(value)}
        aria-label={label}
      >
        {/* All three, for the page's own attribute to choose from: it is there before the application. */}
        <IconLightMode aria-hidden className={`${styles.icon} ${styles.light}`} />
        <IconDarkMode aria-hidden className={`${styles.icon} ${styles.dark}`} />
        <IconSystemColorMode aria-hidden className={`${styles.icon} ${styles.system}`} />
      </button>
    </div>
  );
}

export default memo(ColorModeToggle);
