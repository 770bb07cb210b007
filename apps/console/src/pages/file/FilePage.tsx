import { useState } from 'react';
import { useSession } from '../../app/SessionContext';
import { mayGive } from '../../edit/roles';
import { PageHead } from '../../parts/PageHead';
import { Problems } from '../../parts/Problems';
import { Section } from '../../parts/Section';
import { useLeaveWarning } from '../../parts/useLeaveWarning';
import { useWords } from '../../words/words';
import { Applying } from './Applying';
import { Download } from './Download';
import { type FileDraft, keepFileDraft, readFileDraft } from './draft';
import { FileForm } from './FileForm';
import { Mistakes } from './Mistakes';
import { PlanOfFile } from './PlanOfFile';
import { Spreadsheet } from './Spreadsheet';
import { Translators } from './Translators';
import { useRegisterFile } from './useRegisterFile';

/** Applies a register file, after showing what it does, and gives the register as a file. */
export default function FilePage() {
  const { t } = useWords();
  const session = useSession();
  const mayApply = mayGive('applyRegister', session?.role);
  return (
    <>
      <PageHead title={t('file.title')} about={t(mayApply ? 'file.about' : 'file.aboutReading')} />
      {mayApply && <Spreadsheet />}
      {mayApply && <Apply />}
      <Download />
    </>
  );
}

function Apply() {
  const { t } = useWords();
  const [draft, setDraft] = useState<FileDraft>(readFileDraft);
  const { state, check, apply, startAgain } = useRegisterFile();
  const { phase, mistakes, problems } = state;
  const isApplying = phase === 'APPLYING';

  useLeaveWarning(isApplying);

  const change = (part: Partial<FileDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepFileDraft(next);
    // The reason changes no plan. All else does.
    if (phase !== 'WRITING' && !('reason' in part)) startAgain();
  };
  const another = () => {
    change({ text: '', name: undefined, effectiveOn: '', reason: '' });
    startAgain();
  };
  return (
    <>
      <Translators fill={(text, name) => change({ text, name })} />
      <Section title={t('file.apply')}>
        {phase === 'APPLYING' || phase === 'DONE' || phase === 'BROKEN_OFF' ? (
          <Applying state={state} another={another} checkAgain={() => void check(draft)} />
        ) : (
          <>
            <FileForm draft={draft} change={change} check={() => void check(draft)} isChecking={phase === 'CHECKING'} />
            <Problems problems={problems} again={() => void check(draft)} />
            {mistakes.length > 0 && <Mistakes mistakes={mistakes} />}
            {phase === 'PLANNED' && (
              <PlanOfFile
                state={state}
                reason={draft.reason}
                changeReason={(reason) => change({ reason })}
                apply={() => void apply(draft)}
              />
            )}
          </>
        )}
      </Section>
    </>
  );
}
