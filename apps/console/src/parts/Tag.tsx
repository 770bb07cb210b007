import { Badge, type BadgeProps } from '@mantine/core';

/** A small mark that says what something is, in the case in which it is written. */
export const Tag = (props: BadgeProps & { readonly title?: string }) => (
  <Badge variant="default" size="sm" tt="none" {...props} />
);
