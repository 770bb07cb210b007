/** A host that is not of this server, and nowhere. */
export const FOREIGN = 'evil.example';
/** Script that shows that it ran. */
const SCRIPT = 'globalThis.ran=1';

/** Spellings of what makes a browser read what follows as a host, in a path. Some are none: filters and proxies change texts. */
const BEFORE_HOSTS = [
  ...['//', '///', '////', '/\\', '\\/', '\\\\', '\\\\\\', '//\\', '/\\/', '\\'],
  ...[
    '/\t/',
    '/\n/',
    '/\r/',
    '/\r\n/',
    '/\t\\',
    '\t//',
    '\n//',
    '/\t\t/',
    '//\t',
    '/ /',
    ' //',
    '\u00a0//',
    '\ufeff//',
  ],
  ...['\0//', '\u0001//', '\u001f//', '/\0/', '/\u007f/', '/\u0085/', '/\u2028/', '/\u200b/', '/\u202e/', '/\u3000/'],
  ...['/.//', '/..//', '/.\\/', '/./\\', '/a/..//', '/a/../\\', '/a/b/../..//', '/%2e//', '/%2E%2e//', '/a/%2e%2e//'],
  ...['/././/', './/', '..//', './/./', '/.\t//', '/%2e\t//', '/;//', '/:/', '/@', '/a@'],
  ...['/%09/', '/%0a/', '/%0D%0A/', '/%00/', '/%20/', '/%5c', '/%5C%5C', '/%5c/', '%5c%5c', '/%2f', '/%2F%2F'],
  ...[
    '%2f%2f',
    '/%252f%252f',
    '/%25%32%66',
    '/%c0%af',
    '/%u2215',
    '/%e3%80%82/',
    '/&#47;',
    '/&sol;',
    '/\\x2f',
    '/\\u002f',
  ],
  ...['/\uff0f', '\uff0f\uff0f', '/\u2044', '/\u2215', '/\u29f8', '\uff3c\uff3c', '/\u0338/'],
  ...['/activities//', '/activities/..//', '/sign-in/../..//', '/?//', '/#//', '/\ud800/'],
] as const;

/** Spellings of schemes before a host. */
const SCHEMES = [
  ...[
    'https://',
    'http://',
    'HTTPS://',
    'hTTpS://',
    'https:',
    'https:/',
    'https:///',
    'https:////',
    'https:\\\\',
    'https:/\\',
  ],
  ...[
    'https:\t//',
    'h\tttps://',
    'ht\ntps://',
    '\thttps://',
    ' https://',
    '\0https://',
    '\u0001https://',
    '\ufeffhttps://',
  ],
  ...[
    'https%3a//',
    'https&colon;//',
    'https\uff1a//',
    '/https://',
    '//https://',
    '/\thttps://',
    'x:https://',
    'url=https://',
  ],
  ...[
    'ftp://',
    'ws://',
    'wss://',
    'file://',
    'blob:https://',
    'filesystem:https://',
    'view-source:https://',
    'intent://',
  ],
] as const;

/** Spellings of a foreign host behind another name, and of hosts that do not look like one. */
const HOSTS = [
  ...[
    '//own.example@',
    '//own.example:80@',
    '//own.example%2f@',
    '//own.example\\@',
    '//@',
    '//:@',
    '//%40',
    '//own.example#@',
  ],
  ...['https://own.example@', 'https://own.example\t@', 'https://own.example%00@', 'https://own.example.'],
].map((before) => `${before}${FOREIGN}/`);
const ODD_HOSTS = [
  ...[
    'evil%2eexample',
    '\uff45vil.example',
    'evil\u3002example',
    'evil\uff0eexample',
    'ev\u00adil.example',
    'EVIL.EXAMPLE',
  ],
  ...['2130706433', '0x7f000001', '0177.1', '127.1', '[::1]', '[::ffff:7f00:1]', 'xn--vil-vfc.example', `${FOREIGN}.`],
].flatMap((host) => [`//${host}/`, `https://${host}/`]);

/** Spellings of what runs a script in a page that takes it as an address or as markup. */
const SCRIPTS = [
  ...['javascript:', 'JaVaScRiPt:', 'java\tscript:', 'java\nscript:', 'java\rscript:', '\tjavascript:', ' javascript:'],
  ...['\0javascript:', '\u0001javascript:', '\u001fjavascript:', '\u00a0javascript:', '/javascript:', '//javascript:'],
  ...[
    'javascript&colon;',
    'javascript&#58;',
    'javascript%3a',
    '&#106;avascript:',
    'java%0ascript:',
    'vbscript:',
    '#javascript:',
  ],
  ...['javascript://%0a', 'javascript://own.example/%0a', 'javascript:/*--></title></script>*/', 'feed:javascript:'],
].map((before) => `${before}${SCRIPT}`);
const MARKUP = [
  `data:text/html,<script>${SCRIPT}</script>`,
  `data:text/html;base64,${btoa(`<script>${SCRIPT}</script>`)}`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${SCRIPT}"/>`,
  `<script>${SCRIPT}</script>`,
  `<img src=x onerror=${SCRIPT}>`,
  `"><svg onload=${SCRIPT}>`,
  `' autofocus onfocus='${SCRIPT}`,
  `</style></textarea></title><img src=x onerror=${SCRIPT}>`,
  `<iframe srcdoc="<script>${SCRIPT}</script>">`,
  `<a href="javascript:${SCRIPT}">x</a>`,
  `<base href="https://${FOREIGN}/">`,
  `<meta http-equiv="refresh" content="0;url=https://${FOREIGN}/">`,
  `<form action="https://${FOREIGN}/"><button>x</button></form>`,
  `<img src="https://${FOREIGN}/x">`,
  `=HYPERLINK("https://${FOREIGN}/")`,
  '{{constructor.constructor("globalThis.ran=1")()}}',
  '\u0024{globalThis.ran=1}',
  `/\r\nset-cookie: x=1\r\nlocation: https://${FOREIGN}/`,
  `/%0d%0alocation:%20https://${FOREIGN}/`,
] as const;

/**
 * Spellings of addresses of another server, and of scripts in the place of an address. Each place that takes an address from outside is tried
 * with them: it leads nowhere else, and runs nothing.
 */
export const FOREIGN_ADDRESSES: readonly string[] = [
  ...[...BEFORE_HOSTS, ...SCHEMES].map((before) => `${before}${FOREIGN}/`),
  ...HOSTS,
  ...ODD_HOSTS,
  ...SCRIPTS,
  ...MARKUP,
];
