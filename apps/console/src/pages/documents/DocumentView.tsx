import { Button, Grid } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useRead } from '../../api/read';
import { Empty } from '../../parts/Empty';
import { Loading } from '../../parts/Loading';
import { NoneYet } from '../../parts/NoneYet';
import { PageHead } from '../../parts/PageHead';
import { PageButton, PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { useWords } from '../../words/words';
import { Choices } from './Choices';
import { kindOf } from './catalogue';
import { COMPANIES } from './choices-query';
import { Gaps } from './Gaps';
import { Missing } from './Missing';
import { reportOf } from './reports';
import { Sheet } from './Sheet';
import type { Choose, DocumentsSearch } from './search';
import { useDocument } from './useDocument';

type Chosen = DocumentsSearch & { readonly document: NonNullable<DocumentsSearch['document']> };

/** A document as it would be published or handed over, with what it lacks. */
export function DocumentView({ search, choose }: { search: Chosen; choose: Choose }) {
  const { t } = useWords();
  const kind = kindOf(search.document);
  const law = search.document === 'article30' ? search.law : kind.law;
  const read = useRead(COMPANIES, { law }, { pause: kind.party === undefined });
  const companies = read.data?.disclosures.companies ?? [];
  const party = search.party ?? (kind.party === 'must' ? companies[0]?.id : undefined);
  const isWaiting = kind.party === 'must' && party === undefined;
  const asked = { law, party, role: search.role };
  const main = useDocument(kind, { ...asked, language: search.language ?? 'en' }, isWaiting);
  const english = useDocument(
    kind,
    { ...asked, language: 'en' },
    isWaiting || !search.both || search.language === 'en',
  );
  const documents = [search.both ? english.document : undefined, main.document].filter((one) => one != null);
  const isWide = documents.length > 1;
  const notInForce = main.problems.find(({ code }) => code === 'NO_SUCH_LAW');
  const problems = notInForce ? [] : main.problems.length > 0 ? main.problems : read.problems;
  const lacks = main.document && (
    <>
      <Gaps document={main.document} law={law} />
      <Missing document={main.document} kind={kind} asked={{ ...asked, language: search.language ?? 'en' }} />
    </>
  );
  return (
    <>
      <div className="no-print">
        <PageLink to="/documents" size="sm">
          {t('documents.back')}
        </PageLink>
        <PageHead
          title={t(`documents.name.${search.document}`)}
          actions={
            <>
              <Button
                variant="default"
                leftSection={<IconPrinter size={16} aria-hidden />}
                onClick={() => window.print()}
              >
                {t('documents.print')}
              </Button>
              <PageButton to="/reports" search={reportOf({ ...search, party })} variant="default">
                {t('documents.issue')}
              </PageButton>
            </>
          }
        />
        <Choices search={{ ...search, party }} {...{ kind, law, companies, choose }} />
        <Problems problems={problems} again={main.again} />
      </div>
      {main.isLoading && !main.document && <Loading lines={12} />}
      {notInForce && <Empty title={t('documents.notInForce')} help={notInForce.message} />}
      {main.document === null && main.problems.length === 0 && (
        <NoneYet
          section="jurisdictionProfile"
          values={{ code: law }}
          title={t('documents.empty')}
          help={t('documents.emptyHelp')}
        />
      )}
      {main.document && (
        <Grid gap="lg">
          <Grid.Col span={isWide ? 12 : { base: 12, lg: 8 }}>
            {isWide && (
              <details className="no-print">
                <summary>
                  {t('documents.gaps')}: {t('documents.gapCount', { count: main.document.gaps.length })}
                </summary>
                {lacks}
              </details>
            )}
            <Sheet documents={documents} />
          </Grid.Col>
          {!isWide && (
            <Grid.Col span={{ base: 12, lg: 4 }} className="no-print">
              {lacks}
            </Grid.Col>
          )}
        </Grid>
      )}
    </>
  );
}
