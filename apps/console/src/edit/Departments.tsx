import { TagsInput, type TagsInputProps } from '@mantine/core';
import { graphql } from '../api/graphql';
import { useAsk } from '../api/read';

/** The departments that activities name. */
const DEPARTMENTS = graphql(`
  query Departments { processingActivities(first: 0) { counts(by: DEPARTMENT) { value } } }
`);

/** The input for departments: those that activities name are offered, and others can be typed. */
export function Departments(props: TagsInputProps) {
  const { data } = useAsk(DEPARTMENTS, {});
  return <TagsInput {...props} data={data?.processingActivities.counts.map(({ value }) => value) ?? []} />;
}
