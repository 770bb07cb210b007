import { useWords } from '../words/words';
import { useIsRegulator } from './role';

/**
 * Says that no contact is there. To a regulator, who sees the contacts that companies and profiles name, the API gives none in the
 * place of another one, too: so this does not claim that none is stated.
 */
export function NoContact() {
  const { t } = useWords();
  return t(useIsRegulator() === false ? 'parts.notStated' : 'contents.notShown');
}
