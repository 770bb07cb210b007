import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type Props<Own> = Own & Omit<ComponentPropsWithRef<'a'>, keyof Own>;

/** A link to a page, at the moment of this page. */
export const PageLink = createLink((props: Props<AnchorProps>) => <Anchor {...props} />);

/** A button that opens a page, at the moment of this page. */
export const PageButton = createLink((props: Props<ButtonProps>) => <Button component="a" {...props} />);
