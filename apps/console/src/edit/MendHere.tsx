import { Anchor } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { client } from '../api/client';
import { placeOf } from '../app/places';
import { useSession } from '../app/SessionContext';
import { useMoment } from '../moment/moment';
import { ThingLink } from '../parts/ThingLink';
import { commandAt, formAt, type Place } from './mending';
import { useCommandSheet } from './opener';
import { useRecordable } from './recordable';
import { mayGive } from './roles';

/** Opens the form in which something is mended, filled in, with its field marked. Who may not change it is led to the field. */
export function MendHere({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const { at, on, isToday } = useMoment();
  const role = useSession()?.role;
  const open = useCommandSheet();
  const navigate = useNavigate();
  const [isOpening, setOpening] = useState(false);
  const { type, id, key, path } = place;
  const command = commandAt(place);
  const { mayChange } = useRecordable(id ? [id] : []);
  if (!command || !mayGive(command, role) || (id && !mayChange(id)))
    return (
      id && (
        <ThingLink type={type} id={id} keyOf={key} path={path} size="sm">
          {children}
        </ThingLink>
      )
    );
  const mend = async () => {
    setOpening(true);
    const form = await formAt(place, async (question, id) => (await client.query(question, { id, at })).data);
    setOpening(false);
    const page = id ? placeOf({ type, id, key }) : undefined;
    if (form) open({ ...form, ...(!isToday && { effectiveOn: on }) });
    else if (page) void navigate({ to: page, search: { path } });
  };
  return (
    <Anchor component="button" size="sm" aria-busy={isOpening} aria-haspopup="dialog" onClick={() => void mend()}>
      {children}
    </Anchor>
  );
}
