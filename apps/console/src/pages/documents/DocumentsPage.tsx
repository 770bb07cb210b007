import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { DocumentView } from './DocumentView';
import { Overview } from './Overview';
import { type Choose, readDocumentsSearch } from './search';

/** The documents that laws require. */
export default function DocumentsPage() {
  const search = readDocumentsSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const choose = useCallback<Choose>(
    (change) =>
      void navigate({ to: '.', search: ((before: object) => ({ ...before, ...change })) as never, resetScroll: false }),
    [navigate],
  );
  return search.document ? (
    <DocumentView search={{ ...search, document: search.document }} choose={choose} />
  ) : (
    <Overview />
  );
}
