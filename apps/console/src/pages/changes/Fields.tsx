import { Badge, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords, type Words } from '../../words/words';
import classes from './changes.module.css';
import { FieldDiff } from './FieldDiff';
import { type FieldGroup } from './field-groups';

interface Props {
  /** The type of the thing. */
  readonly type: string;
  readonly groups: readonly FieldGroup[];
  /** True: the fields are shown only when asked for, since the thing is new or gone. */
  readonly isFolded: boolean;
}

/** Groups that are shown at once. */
const SHOWN = 6;
const COLOUR = { added: 'pine', removed: 'red' } as const;

/** The fields of a thing that differ, with what they said and what they say. */
export function Fields({ type, groups, isFolded }: Props) {
  const words = useWords();
  const { t } = words;
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? groups : groups.slice(0, isFolded ? 0 : SHOWN);
  const hidden = groups.slice(shown.length).flatMap(({ fields }) => fields).length;
  return (
    <>
      {shown.map(({ path, kind, fields }) => (
        <div key={path} className={classes.group}>
          {path && (
            <Text component="h4" size="sm" fw={500} mt={4} mb={0}>
              {groupTitle(path, words)}{' '}
              {kind !== 'changed' && !isFolded && (
                <Badge size="sm" variant="light" tt="none" color={COLOUR[kind]}>
                  {t(`changes.row.${kind}`)}
                </Badge>
              )}
            </Text>
          )}
          <dl className={classes.fields}>
            {fields.map(({ path: field, before, after }) => (
              <div key={field} className={classes.field}>
                <dt>{words.path(field)}</dt>
                <dd>
                  <FieldDiff path={`${type}.${path}.${field}`} before={before} after={after} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {(hidden > 0 || isOpen) && (
        <Button
          size="compact-xs"
          variant="subtle"
          className="no-print"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen
            ? t('changes.hideFields')
            : t(isFolded ? 'changes.showFields' : 'changes.moreFields', { count: hidden })}
        </Button>
      )}
    </>
  );
}

function groupTitle(path: string, words: Words): string {
  const [list, language] = path.split('.');
  if (list === 'translations' && language)
    return words.t('changes.translation', { language: words.languageName(language) });
  return words.path(path);
}
