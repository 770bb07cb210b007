/**
 * Words that begin a part of a sentence after a comma: a clause, an example, an exception. Before them, a comma divides no list:
 * `Od osoby, której dane dotyczą`.
 */
export const CLAUSES: readonly string[] = [
  ...['which', 'who', 'whom', 'whose', 'that', 'where', 'when', 'while', 'if', 'unless', 'as far as', 'as long as'],
  ...['e.g.', 'i.e.', 'for example', 'such as', 'namely', 'including', 'in particular', 'especially', 'except'],
  ...['excluding', 'der', 'die', 'das', 'dem', 'den', 'deren', 'dessen', 'denen', 'welche', 'welcher', 'welches'],
  ...['wenn', 'falls', 'sofern', 'soweit', 'solange', 'wie', 'z.B.', 'd.h.', 'zum Beispiel', 'insbesondere'],
  ...['einschließlich', 'inklusive', 'inkl.', 'außer', 'qui', 'que', 'dont', 'où', 'lequel', 'laquelle', 'lesquels'],
  ...['lesquelles', 'si', 'lorsque', 'sauf', 'par exemple', 'p.ex.', 'notamment', 'y compris', 'à savoir', 'tel que'],
  ...['tels que', 'telle que', 'telles que', "c'est-à-dire", 'quien', 'quienes', 'cuyo', 'cuya', 'cuyos', 'cuyas'],
  ...['cuando', 'salvo', 'como', 'por ejemplo', 'p.ej.', 'incluido', 'incluida', 'incluidos', 'incluidas'],
  ...['incluyendo', 'en particular', 'es decir', 'tales como', 'che', 'cui', 'il quale', 'la quale', 'i quali'],
  ...['le quali', 'se', 'qualora', 'come', 'ad esempio', 'ad es.', 'per esempio', 'incluso', 'inclusa', 'inclusi'],
  ...['incluse', 'compreso', 'compresi', 'in particolare', 'ossia', 'quali', 'quem', 'cujo', 'cuja', 'cujos'],
  ...['cujas', 'quando', 'por exemplo', 'incluindo', 'nomeadamente', 'designadamente', 'ou seja', 'dat', 'waarvan'],
  ...['waarbij', 'waaronder', 'indien', 'als', 'tenzij', 'zoals', 'bijv.', 'bijvoorbeeld', 'met name', 'd.w.z.'],
  ...['który', 'która', 'które', 'którzy', 'którego', 'której', 'któremu', 'którym', 'którymi', 'których', 'którą'],
  ...['że', 'aby', 'jeśli', 'jeżeli', 'gdy', 'o ile', 'w tym', 'np.', 'tj.', 'm.in.', 'takie jak', 'takich jak'],
  ...['w szczególności', 'czyli', 'který', 'kteří', 'která', 'které', 'jehož', 'jejíž', 'jejichž', 'pokud', 'včetně'],
  ...['např.', 'zejména', 'ktorý', 'ktorí', 'ktorá', 'aki', 'akik', 'amely', 'amelyek', 'ami', 'ha', 'például'],
  ...['pl.', 'care', 'dacă', 'inclusiv', 'de exemplu', 'som', 'vars', 'hvis', 'om', 't.ex.', 'f.eks.', 'inklusive'],
  ...['joka', 'jotka', 'jos', 'esim.', 'που', 'εάν', 'π.χ.', 'который', 'которая', 'которое', 'которые', 'которого'],
  ...['которых', 'если', 'в том числе', 'например', 'що', 'який', 'які'],
];
