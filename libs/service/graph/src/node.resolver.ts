import { Query, Resolver } from '@nestjs/graphql';
import { showAsset } from '#assets';
import { showAttachment } from '#attachments';
import { showContact } from '#contacts';
import { showEngagement } from '#engagements';
import { At, Id, type Moment, Needs, Node } from '#graphql';
import { showProfile } from '#jurisdictions';
import { categoryOf } from '#ledger';
import { showNote } from '#notes';
import { showParty } from '#parties';
import { showActivity } from '#processing-activities';
import { type Found, Things } from '#read-model';
import { showTransfer } from '#transfers';
import { showView } from '#views';

/** The kinds of things that have a type of their own in the API, each with its presentation. */
const SHOWN = {
  contact: showContact,
  party: showParty,
  asset: showAsset,
  processingActivity: showActivity,
  engagement: showEngagement,
  transfer: showTransfer,
  jurisdictionProfile: showProfile,
  note: showNote,
  attachment: showAttachment,
  savedView: showView,
} as Readonly<Record<string, (thing: Found<never>) => unknown>>;

/** Resolves the query for a thing of any kind by its id. */
@Resolver()
export class NodeResolver {
  constructor(private readonly things: Things) {}

  @Needs('ANYBODY')
  @Query(() => Node, {
    nullable: true,
    description: 'The thing with the id, ended or not. Null if it did not exist at the moment, or may not be seen.',
  })
  async node(@Id() id: string, @At() at?: Moment) {
    const moment = await this.things.moment(at);
    const kind = categoryOf(id);
    const [thing] = await this.things.byIds<never>(kind, [id], moment);
    return thing && (Object.hasOwn(SHOWN, kind) ? SHOWN[kind]!(thing) : undefined);
  }
}
