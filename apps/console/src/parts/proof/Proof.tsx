import { Button } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { withAllTexts } from '../../words/language';
import { useWords } from '../../words/words';
import { useIsRegulator } from '../role';

const ProofDialog = lazy(() => withAllTexts(import('./ProofDialog')));

interface Props {
  readonly id: string;
  /** The name of the entry. */
  readonly name: string;
}

/** Offers a proof of all that was recorded of an entry. Regulators do not read whole histories, so they are not offered one. */
export function Proof({ id, name }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (useIsRegulator() !== false) return null;
  return (
    <>
      <Button
        ref={button}
        size="compact-sm"
        variant="default"
        className="no-print"
        leftSection={<IconShieldCheck size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('evidence.proof')}
      </Button>
      {isOpen && (
        <Suspense>
          <ProofDialog id={id} name={name} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
