import { Alert } from '@mantine/core';
import { useSession } from '../app/SessionContext';
import { useNames } from '../parts/useNames';
import { useWords } from '../words/words';
import { useRecordable } from './recordable';

/** Says that the caller's access does not reach a thing, and whom to ask. Nothing if it does. */
export function NotYours({ id }: { id: string }) {
  const { t } = useWords();
  const where = useWhere();
  const { isKnown, mayChange } = useRecordable([id]);
  if (where === undefined || !isKnown || mayChange(id)) return null;
  return (
    <Alert color="gray" mb="md" className="no-print">
      {t('edit.limitedNotYours', { where })}
    </Alert>
  );
}

/** Says before a form where the caller may add something. Nothing for an account without limits. */
export function WhereToAdd() {
  const { t } = useWords();
  const where = useWhere();
  return where === undefined ? null : <Alert color="gray">{t('edit.limitedNew', { where })}</Alert>;
}

/** Returns the departments and controllers that the caller records for; undefined without limits. */
function useWhere(): string | undefined {
  const { t, list } = useWords();
  const limits = useSession()?.limits;
  const nameOf = useNames(limits?.flatMap(({ controllers }) => controllers) ?? []);
  if (!limits) return undefined;
  return list(
    limits.map((limit) => {
      const [departments, controllers] = [
        list(limit.departments),
        list(limit.controllers.map((id) => String(nameOf(id)))),
      ];
      return departments && controllers
        ? t('edit.limitedOf', { departments, controllers })
        : departments || controllers;
    }),
  );
}
