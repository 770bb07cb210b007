import '@fontsource-variable/noto-sans';
import '@fontsource-variable/noto-serif';
import '@mantine/core/styles.css';
import './app/page.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider as ApiProvider } from 'urql';
import { client } from './api/client';
import { router } from './app/router';
import { theme } from './app/theme';
import { languageOf, speak } from './words/language';

const Notices = lazy(() => import('./app/Notices'));
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
if (nonce) setNonce(nonce); // for the styles that stop the page from scrolling under a sheet

await speak(languageOf(new URLSearchParams(location.search).get('lang') ?? undefined));
createRoot(document.getElementById('root')!).render(
  <I18nProvider i18n={i18n}>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce ?? ''}>
      <Suspense>
        <Notices />
      </Suspense>
      <ApiProvider value={client}>
        <RouterProvider router={router} />
      </ApiProvider>
    </MantineProvider>
  </I18nProvider>,
);
