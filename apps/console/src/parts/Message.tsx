import { useWords } from '../words/words';

/** What the register says of something, in the language that it has it in. */
export interface Said {
  readonly message: string;
  readonly messageLanguage: string;
}

/** Shows a message. One that has no translation is marked as English, for those who hear it. */
export function Message({ of: { message, messageLanguage } }: { of: Said }) {
  const { language } = useWords();
  return messageLanguage === language ? message : <span lang={messageLanguage}>{message}</span>;
}
