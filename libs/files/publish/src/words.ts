import type { Language } from '#disclosures';

/** The words of published pages. `{date}`, `{count}`, `{name}` and `{hash}` are placeholders. */
interface PublishedWords {
  readonly documents: string;
  readonly since: string;
  readonly former: string;
  readonly current: string;
  readonly versions: string;
  readonly changes: string;
  readonly noEarlier: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly more: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly languages: string;
  readonly feed: string;
  readonly proof: string;
  readonly withLog: string;
  readonly withoutLog: string;
}

const EN: PublishedWords = {
  documents: 'All documents',
  since: 'Version of {date}',
  former: 'This is a former version. It was replaced on {date}.',
  current: 'Current version',
  versions: 'Versions',
  changes: 'Changes since the version of {date}',
  noEarlier: 'This is the first version.',
  place: 'Where',
  before: 'Before',
  after: 'Now',
  more: 'And {count} more changes.',
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  languages: 'Languages',
  feed: 'Changes as a feed',
  proof: 'Proof',
  withLog:
    'This version was made from a register whose transparency log is {name}. The files proof.json and checkpoint have the hashes of all pages and the signed state of the log. The SHA-256 of what this version says is {hash}.',
  withoutLog:
    'The SHA-256 of what this version says is {hash}. The register keeps no transparency log, so nobody outside can verify when it was recorded.',
};

const WORDS: { readonly [L in Language]?: PublishedWords } = {
  en: EN,
  ko: {
    documents: '전체 문서',
    since: '{date} 버전',
    former: '이전 버전입니다. {date}에 변경되었습니다.',
    current: '현행 버전',
    versions: '버전 이력',
    changes: '{date} 버전 이후 변경 사항',
    noEarlier: '최초 버전입니다.',
    place: '항목',
    before: '변경 전',
    after: '변경 후',
    more: '그 밖에 {count}건의 변경 사항이 있습니다.',
    added: '추가',
    removed: '삭제',
    changed: '변경',
    languages: '언어',
    feed: '변경 사항 피드',
    proof: '검증',
    withLog:
      '이 버전은 투명성 로그 {name}을(를) 유지하는 등록부에서 작성되었습니다. proof.json 및 checkpoint 파일에 모든 페이지의 해시와 로그의 서명된 상태가 있습니다. 이 버전 내용의 SHA-256은 {hash}입니다.',
    withoutLog:
      '이 버전 내용의 SHA-256은 {hash}입니다. 등록부가 투명성 로그를 유지하지 않으므로 기록 시점은 외부에서 검증할 수 없습니다.',
  },
  ja: {
    documents: 'すべての文書',
    since: '{date}版',
    former: 'これは旧版です。{date}に改定されました。',
    current: '現行版',
    versions: '版の履歴',
    changes: '{date}版からの変更点',
    noEarlier: '最初の版です。',
    place: '項目',
    before: '変更前',
    after: '変更後',
    more: 'ほかに{count}件の変更があります。',
    added: '追加',
    removed: '削除',
    changed: '変更',
    languages: '言語',
    feed: '変更のフィード',
    proof: '検証',
    withLog:
      'この版は、透明性ログ {name} を保持する登録簿から作成されました。すべてのページのハッシュ値とログの署名済みの状態は proof.json と checkpoint にあります。この版の内容のSHA-256は {hash} です。',
    withoutLog:
      'この版の内容のSHA-256は {hash} です。登録簿は透明性ログを保持していないため、記録の時点を外部から検証することはできません。',
  },
  pt: {
    documents: 'Todos os documentos',
    since: 'Versão de {date}',
    former: 'Esta é uma versão anterior. Foi substituída em {date}.',
    current: 'Versão atual',
    versions: 'Versões',
    changes: 'Alterações desde a versão de {date}',
    noEarlier: 'Esta é a primeira versão.',
    place: 'Onde',
    before: 'Antes',
    after: 'Agora',
    more: 'E mais {count} alterações.',
    added: 'Incluído',
    removed: 'Excluído',
    changed: 'Alterado',
    languages: 'Idiomas',
    feed: 'Alterações como feed',
    proof: 'Comprovação',
    withLog:
      'Esta versão foi feita a partir de um registro cujo log de transparência é {name}. Os arquivos proof.json e checkpoint contêm os hashes de todas as páginas e o estado assinado do log. O SHA-256 do que esta versão diz é {hash}.',
    withoutLog:
      'O SHA-256 do que esta versão diz é {hash}. O registro não mantém log de transparência; por isso, ninguém de fora pode verificar quando isto foi registrado.',
  },
  de: {
    documents: 'Alle Dokumente',
    since: 'Fassung vom {date}',
    former: 'Dies ist eine frühere Fassung. Sie wurde am {date} ersetzt.',
    current: 'Aktuelle Fassung',
    versions: 'Fassungen',
    changes: 'Änderungen seit der Fassung vom {date}',
    noEarlier: 'Dies ist die erste Fassung.',
    place: 'Stelle',
    before: 'Vorher',
    after: 'Jetzt',
    more: 'Und {count} weitere Änderungen.',
    added: 'Hinzugefügt',
    removed: 'Entfernt',
    changed: 'Geändert',
    languages: 'Sprachen',
    feed: 'Änderungen als Feed',
    proof: 'Nachweis',
    withLog:
      'Diese Fassung stammt aus einem Register mit dem Transparenzprotokoll {name}. Die Dateien proof.json und checkpoint enthalten die Prüfsummen aller Seiten und den signierten Stand des Protokolls. Die SHA-256-Prüfsumme dessen, was diese Fassung sagt, ist {hash}.',
    withoutLog:
      'Die SHA-256-Prüfsumme dessen, was diese Fassung sagt, ist {hash}. Das Register führt kein Transparenzprotokoll. Daher kann außerhalb niemand prüfen, wann dies aufgezeichnet wurde.',
  },
  fr: {
    documents: 'Tous les documents',
    since: 'Version du {date}',
    former: 'Ceci est une ancienne version. Elle a été remplacée le {date}.',
    current: 'Version actuelle',
    versions: 'Versions',
    changes: 'Changements depuis la version du {date}',
    noEarlier: 'Ceci est la première version.',
    place: 'Où',
    before: 'Avant',
    after: 'Maintenant',
    more: 'Et {count} autres changements.',
    added: 'Ajouté',
    removed: 'Supprimé',
    changed: 'Modifié',
    languages: 'Langues',
    feed: 'Changements sous forme de flux',
    proof: 'Preuve',
    withLog:
      'Cette version provient d’un registre dont le journal de transparence est {name}. Les fichiers proof.json et checkpoint contiennent les empreintes de toutes les pages et l’état signé du journal. L’empreinte SHA-256 de ce que dit cette version est {hash}.',
    withoutLog:
      'L’empreinte SHA-256 de ce que dit cette version est {hash}. Le registre ne tient aucun journal de transparence : personne à l’extérieur ne peut vérifier quand cela a été enregistré.',
  },
};

/** Returns the words of a page in the language. */
export function wordsIn(language: Language): PublishedWords {
  return WORDS[language] ?? EN;
}

/** Returns the phrase with values in the place of its placeholders. */
export function filled(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
