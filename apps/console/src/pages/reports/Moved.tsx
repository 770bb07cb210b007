import { Navigate, useSearch } from '@tanstack/react-router';
import { reportOf } from './old-addresses';

/** The page of documents, which is that of reports now. What people saved leads there. */
export default function Moved() {
  return <Navigate to="/reports" search={reportOf(useSearch({ strict: false }))} replace />;
}
