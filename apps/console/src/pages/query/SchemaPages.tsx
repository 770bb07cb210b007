import { Anchor, Breadcrumbs, Code, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dimmed } from '../../parts/Dimmed';
import { useWords } from '../../words/words';
import classes from './query.module.css';
import { fieldsOf, type ShownField, schemaOfApi, search, valuesOf } from './schema';

const BEGINNING = 'Query';

/** The schema of the API to read through: types with their fields, and a search by name. */
export function SchemaPages() {
  const { t } = useWords();
  const schema = schemaOfApi();
  const [way, setWay] = useState<readonly string[]>([BEGINNING]);
  const [wanted, setWanted] = useState('');
  const type = schema.getType(way.at(-1)!)!;
  const open = (name: string) => {
    setWanted('');
    setWay((before) => (before.includes(name) ? before.slice(0, before.indexOf(name) + 1) : [...before, name]));
  };
  const hits = wanted.length > 1 ? search(schema, wanted) : undefined;
  return (
    <Stack gap="xs">
      <TextInput
        aria-label={t('query.findType')}
        placeholder={t('query.findType')}
        value={wanted}
        onChange={({ currentTarget: { value } }) => setWanted(value)}
      />
      {hits ? (
        <ul className={classes.plain}>
          {hits.length === 0 && <Text size="sm">{t('query.nothingFound')}</Text>}
          {hits.map(({ type: name, field }) => (
            <li key={`${name}.${field}`}>
              <Anchor component="button" size="sm" onClick={() => open(name)}>
                {field ? `${name}.${field}` : name}
              </Anchor>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <Breadcrumbs separatorMargin={4}>
            {way.map((name) => (
              <Anchor key={name} component="button" size="sm" onClick={() => open(name)}>
                {name}
              </Anchor>
            ))}
            {way.length === 1 && (
              <Anchor component="button" size="sm" onClick={() => setWay([BEGINNING, 'Mutation'])}>
                Mutation
              </Anchor>
            )}
          </Breadcrumbs>
          {type.description && <Text size="sm">{type.description}</Text>}
          <ul className={classes.plain}>
            {fieldsOf(type).map((field) => (
              <FieldOf key={field.name} field={field} open={open} />
            ))}
            {valuesOf(type).map((value) => (
              <li key={value}>
                <Code>{value}</Code>
              </li>
            ))}
          </ul>
        </>
      )}
    </Stack>
  );
}

function FieldOf({ field, open }: { field: ShownField; open(name: string): void }) {
  const { name, args, type, named, description } = field;
  return (
    <li>
      <Text size="sm" ff="monospace" component="div">
        <b>{name}</b>
        {args.length > 0 && (
          <>
            (
            {args.map((arg, at) => (
              <span key={arg.name}>
                {at > 0 && ', '}
                {arg.name}:{' '}
                <Anchor component="button" inherit onClick={() => open(arg.named)}>
                  {arg.type}
                </Anchor>
              </span>
            ))}
            )
          </>
        )}
        :{' '}
        <Anchor component="button" inherit onClick={() => open(named)}>
          {type}
        </Anchor>
      </Text>
      {description && <Dimmed>{description}</Dimmed>}
    </li>
  );
}
