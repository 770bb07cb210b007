import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { citedIn, type Language, LanguageScalar } from '#disclosures';
import { Heavy, messageIn, Needs, ReadersLanguage } from '#graphql';
import { reject } from '#kernel';
import { plain } from '#ledger';
import { mustFitPage } from '#read-model';
import { textOf } from '../formats/front.js';
import { REPORT_KINDS } from '../kinds/index.js';
import { scopeIn } from '../model/scope.js';
import { ReportMaker } from '../report-maker.js';
import {
  PartArgs,
  ReportContent,
  ReportGap,
  ReportInput,
  ReportKind,
  ReportSection,
  ReportTable,
} from './preview.graphql.js';
import { showContent, showKind, showSection } from './preview.present.js';

/** Resolves the kinds of reports, and the content of one before it is issued. */
@Resolver(() => ReportContent)
export class PreviewResolver {
  constructor(private readonly maker: ReportMaker) {}

  @Needs('ANYBODY')
  @Query(() => [ReportKind], { description: 'The kinds of reports.' })
  reportKinds(
    @Args('language', { type: () => LanguageScalar, nullable: true, description: 'The language of the titles.' })
    language?: Language,
  ): ReportKind[] {
    return REPORT_KINDS.map((kind) => showKind(kind, language ?? 'en'));
  }

  @Heavy(2)
  @Needs('ANYBODY')
  @Query(() => ReportContent, {
    description:
      'The content of a report: the cover, sections, tables in words, and gaps. A regulator sees what its grant covers.',
  })
  async report(@Args('input') input: ReportInput): Promise<ReportContent> {
    const { scope, rest } = scopeIn(plain(input));
    return showContent(await this.maker.make({ ...rest, scope }));
  }

  @ResolveField(() => [ReportSection], { description: 'The sections, in the order of the report.' })
  sections(@Parent() { all, words }: ReportContent, @Args() part: PartArgs): ReportSection[] {
    return partOf(all, part).map((section) => showSection(section, words));
  }
}

/** Writes the message and the article of a gap in the language of its reader, when it is answered. */
@Resolver(() => ReportGap)
export class ReportGapMessage {
  @ResolveField(() => String, { description: 'The article that requires it.' })
  article(@Parent() { article, cited }: ReportGap, @ReadersLanguage('the language of the report') language?: string) {
    return language == null ? article : citedIn(language, cited);
  }

  @ResolveField(() => String, { description: 'What is missing and what to do; of an accepted gap, what is missing.' })
  message(
    @Parent() { message, said, shortened }: ReportGap,
    @ReadersLanguage('the language of the report') language?: string,
  ) {
    return language == null ? message : messageIn(language, said, shortened).text;
  }
}

/** Resolves the rows of a table, page by page. */
@Resolver(() => ReportTable)
export class ReportTableFields {
  @ResolveField(() => [[String]], {
    nullable: 'itemsAndList',
    description: 'The rows: a value in words for each column, null if it is not stated.',
  })
  rows(@Parent() { table: { columns, rows }, words }: ReportTable, @Args() part: PartArgs): (string | undefined)[][] {
    return partOf(rows, part).map((row) => columns.map(({ key }) => textOf(row[key], words)));
  }
}

/** @throws {Rejection} INVALID for a page size out of bounds, and for a negative number to skip */
function partOf<T>(all: readonly T[], { first, skip }: PartArgs): readonly T[] {
  mustFitPage(first);
  if (skip < 0) reject('INVALID', 'Skip none, or a number of entries.', 'skip');
  return all.slice(skip, skip + first);
}
