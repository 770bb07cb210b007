import { Alert, Badge } from '@mantine/core';
import { ShowMore } from '../../parts/ShowMore';
import { useWords } from '../../words/words';
import { BlockOf } from './Blocks';
import { type Part, rowsAfter, sectionsAfter } from './parts';
import type { Content } from './queries';
import classes from './sheet.module.css';
import type { Shown } from './useSections';
import { inWords } from './values';

/** The sheet of paper: what is printed. One report, or the same one in two languages next to each other. */
export function Sheet({ reports }: { reports: readonly Shown[] }) {
  const { t } = useWords();
  const columns = reports.flatMap(({ content }) => content ?? []);
  const isLoading = reports.some((report) => report.isLoading);
  const more = (part: Part) => void Promise.all(reports.map((report) => report.more(part)));
  const [first] = columns;
  if (!first) return null;
  const { isDraft, leftOut, sectionCount } = columns.at(-1)!;
  const isWide = columns.length > 1;
  return (
    <>
      {isDraft && (
        <Alert color="yellow" mb="md" title={t('reports.draft')}>
          {t('reports.draftHelp')}
        </Alert>
      )}
      {leftOut > 0 && (
        <Alert color="yellow" mb="md" className="no-print" title={t('reports.leftOut', { count: leftOut })}>
          {t('reports.leftOutHelp')}
        </Alert>
      )}
      <article
        className={isWide ? `${classes.sheet} ${classes.two}` : classes.sheet}
        lang={isWide ? undefined : first.language}
      >
        {columns.map((content) => (
          <Head key={content.language} {...content} />
        ))}
        {first.sections.map(({ key }, at) =>
          columns.map(({ language, sections }) => {
            const section = sections[at];
            return (
              section && (
                // biome-ignore lint/suspicious/noArrayIndexKey: sections of different levels can have one key, and keep their order
                <section key={`${language} ${at} ${key}`} lang={language} className={classes.block}>
                  <Heading level={levelOf(section)}>{section.heading}</Heading>
                  {section.blocks.map((block, place) => (
                    <BlockOf
                      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no key, and keep their order
                      key={place}
                      {...{ block, language, isLoading, level: levelOf(section), most: isWide ? 3 : 6 }}
                      more={(shown) => more(rowsAfter(shown, at))}
                    />
                  ))}
                </section>
              )
            );
          }),
        )}
      </article>
      <ShowMore
        shown={first.sections.length}
        total={sectionCount}
        isLoading={isLoading}
        more={() => more(sectionsAfter(first.sections.length))}
      />
    </>
  );
}

function Head({ title, language, isDraft, cover }: Content) {
  const { t } = useWords();
  return (
    <div lang={language}>
      <h2 className={classes.title}>
        {title} {isDraft && <Badge color="yellow">{t('reports.draft')}</Badge>}
      </h2>
      <dl className={classes.head}>
        {cover.map(({ key, heading, type, value }) => (
          <div key={key}>
            <dt>{heading}</dt>
            <dd>{inWords(value, type, language)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Returns the level of the heading of a section in HTML, below that of the title. */
const levelOf = ({ level }: { level: number }): number => (level === 1 ? 3 : 4);

function Heading({ level, children }: { level: number; children: string }) {
  const Tag = level === 3 ? 'h3' : 'h4';
  return <Tag className={classes.heading}>{children}</Tag>;
}
