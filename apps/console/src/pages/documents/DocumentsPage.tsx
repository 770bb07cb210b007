import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { DocumentView } from './DocumentView';
import { Overview } from './Overview';
import { readDocumentsSearch } from './search';

/** The documents that laws require. */
export default function DocumentsPage() {
  const [asked, choose] = useSearchTexts();
  const search = readDocumentsSearch(asked);
  return search.document ? (
    <DocumentView search={{ ...search, document: search.document }} choose={choose} />
  ) : (
    <Overview />
  );
}
